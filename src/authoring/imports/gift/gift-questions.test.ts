import { describe, expect, it } from 'vitest'
import { briefly, imported, sampleAim } from '../sample-aim.ts'

const read = (text: string) => imported('a.gift', text)
const item = (text: string) => read(text).items[0]
const told = (text: string) => briefly(read(text).notes)
const en = (text: string) => ({ fr: '', en: text })

describe('a choice', () => {
  it('has its options, feedback and explanation, and empty texts where nothing is said', () => {
    expect(item('::Rise::Why does it rise? {=gas#Yes. ~water ####Gas pushes.}')).toEqual({
      ...{ id: 'rise', kind: 'choice', revision: 1, concepts: ['C01'], objective: 'explain', bloom: 'apply' },
      stem: en('Why does it rise?'),
      options: [
        { id: 'gas', key: true, text: en('gas'), feedback: en('Yes.') },
        { id: 'water', text: en('water'), feedback: en('') },
      ],
      explanation: en('Gas pushes.'),
    })
  })

  it('allows several answers where several earn something', () => {
    const text = 'Which? {~%50%a ~%50%b ~%-100%c}'
    expect(item(text)).toMatchObject({
      multiple: true,
      options: [{ key: true }, { key: true }, { id: 'c' }],
    })
    expect(told(text)).toEqual([])
  })

  it('tells percentages that the score of an item does not give', () => {
    expect(told('Which? {~%70%a ~%30%b ~c}')).toEqual(['1:1 loss dropped-weights'])
    expect(told('Which? {=a ~%50%b ~c}')).toEqual(['1:1 loss dropped-weights'])
    expect(item('Which? {=a ~%50%b ~c}')).toMatchObject({
      options: [{ key: true }, { id: 'b' }, { id: 'c' }],
    })
    expect(item('Which? {=a ~%50%b ~c}')).not.toHaveProperty('multiple')
  })

  it('tells that several right ones are all asked for, and that none is right', () => {
    expect(told('Which? {=a =b ~c}')).toEqual(['1:1 guess several-right'])
    expect(told('Which? {~a ~b ~c}')).toEqual(['1:1 loss no-right-option'])
  })
})

describe('true or false', () => {
  it('is a choice of two, the first feedback for a wrong answer', () => {
    const text = 'Dough sleeps. {F#No, it works.#Right.}'
    expect(item(text)).toMatchObject({
      kind: 'choice',
      options: [
        { id: 'holds', text: { fr: 'Vrai', en: 'True' }, feedback: en('No, it works.') },
        { id: 'fails', key: true, text: { fr: 'Faux', en: 'False' }, feedback: en('Right.') },
      ],
    })
    expect(told(text)).toEqual(['1:1 guess true-false'])
  })
})

describe('a typed answer', () => {
  it('has as spellings of one answer those of which the same is said', () => {
    const text = 'Which fungus? {=yeast =baker’s yeast =%0%mould#No. =leaven#Nearly.}'
    expect(item(text)).toMatchObject({
      kind: 'text-entry',
      accept: [
        { id: 'yeast', variants: { fr: [], en: ['yeast', 'baker’s yeast'] }, feedback: en('') },
        { id: 'leaven', variants: { en: ['leaven'] }, feedback: en('Nearly.') },
      ],
      wrong: [{ id: 'mould', variants: { en: ['mould'] }, feedback: en('No.') }],
    })
  })

  it('tells wildcards, answers right in part, and what is said of any other', () => {
    expect(told('Which? {=yeast =yea* =%50%leaven =%0%*#No.}')).toEqual([
      '1:1 loss wildcard',
      '1:1 guess partly-right',
      '1:1 loss any-other-answer',
    ])
    expect(told('Which? {=*}')).toEqual(['1:1 loss any-other-answer', '1:1 left-out no-answer'])
  })
})

describe('a number', () => {
  it.each([
    ['{#24}', { value: 24 }],
    ['{#24:0.5}', { value: 24, tolerance: { absolute: 0.5 } }],
    ['{#24:0}', { value: 24 }],
    ['{#-1.5}', { value: -1.5 }],
    ['{#3.141..3.142}', { value: 3.1415, tolerance: { absolute: 0.0005 } }],
    [
      '{#=24:1#Yes. ~12#Half.}',
      { value: 24, tolerance: { absolute: 1 }, wrong: [{ id: 'slip-12', value: 12, feedback: en('Half.') }] },
    ],
  ])('%s', (answers, fields) => {
    const read = item(`How many? ${answers}`)
    expect(read).toMatchObject({ kind: 'number', ...fields })
    expect(read?.tolerance).toEqual('tolerance' in fields ? fields.tolerance : undefined)
  })

  it('tells what it is not alone in, and what is said of any other', () => {
    expect(told('How many? {#=24:0 =%50%23:0 ~#No.}')).toEqual([
      '1:1 loss other-numbers',
      '1:1 loss any-other-answer',
    ])
    expect(told('How many? {#1..3}')).toEqual(['1:1 guess middle-of-range'])
  })
})

describe('matches', () => {
  it('are pairs; one of nothing misleads', () => {
    const pairs = item('Match. {=Paris -> France =Rome -> It\\:aly = -> Spain}')
    expect(pairs).toMatchObject({
      kind: 'pairs',
      lefts: [
        { id: 'paris', right: 'france', why: en(''), otherwise: en('') },
        { id: 'rome', right: 'it-aly' },
      ],
      rights: [{ id: 'france' }, { id: 'it-aly', text: en('It:aly') }, { id: 'spain' }],
    })
  })

  it('that share one are left out, and so is one alone', () => {
    expect(told('Match. {=a -> x =b -> x}')).toEqual(['1:1 left-out shared-match'])
    expect(told('Match. {=a -> x}')).toEqual(['1:1 left-out too-few-matches'])
  })
})

describe('a missing word', () => {
  it.each([
    ['Dough {=rises ~sleeps} slowly.', 'Dough [[gap]] slowly.'],
    ['It {=rises ~sleeps}.', 'It [[gap]].'],
    ['{=Gas ~Air}, then _____ {~a =b}', null],
    ['A _____ and l’{=air ~eau} too', 'A _____ and l’[[gap]] too'],
  ])('%s', (text, gaps) => {
    const read = item(text)
    if (gaps === null) expect(read).toBeUndefined()
    else expect(read).toMatchObject({ kind: 'cloze', mode: 'choose', text: en(gaps), stem: en('') })
  })

  it('that is typed is asked for apart', () => {
    expect(item('Dough {=rises}.')).toMatchObject({ kind: 'text-entry', stem: en('Dough _____.') })
    expect(told('Pi is {#3.14:0.01}.')).toEqual(['1:1 guess written-gap'])
  })
})

describe('an essay', () => {
  it('is a reflection whose rubric remains to be written', () => {
    expect(item('Tell a day of dough. {}')).toMatchObject({
      kind: 'reflection',
      criteria: [],
      modelAnswer: { fr: '', en: '' },
    })
    expect(told('Tell a day of dough. {}')).toEqual(['1:1 guess rubric-missing'])
  })
})

describe('what is no question', () => {
  it('is told with its line', () => {
    const text = '// a file\n\n$CATEGORY: top/dough\n\nJust a text.\n\n// [tag:old]\n::q::Why? {T}\n'
    expect(told(text)).toEqual([
      '3:1 loss dropped-category',
      '1:1 loss dropped-comments',
      '5:1 left-out not-a-question',
      '8:1 guess true-false',
      '8:1 loss dropped-tags',
    ])
  })

  it('may stand right above a question', () => {
    const { items } = read('$CATEGORY: a\nWhy? {=b ~c}')
    expect(items).toHaveLength(1)
  })
})

describe('a file with broken questions', () => {
  it('has the others, and the place where each breaks', () => {
    const text = 'Why? {=a ~b\n\nWhen? {=a ~b}\n\nHow =\n  much? {=a ~b}\n\nWho? {=%200%a ~b}\n'
    expect(read(text).items).toHaveLength(1)
    expect(read(text).leftOut).toBe(3)
    expect(told(text)).toEqual([
      '1:12 left-out unreadable-question',
      '5:5 left-out unreadable-question',
      '8:9 left-out unreadable-question',
    ])
  })

  it('has those whose colons are not escaped, which is told', () => {
    const text = '::Rise: one::Choose: which? {\n  =gas#Yes: gas.\n  ~air\n}\n\nHow many: {#=3:0.5#Yes: 3.}'
    expect(read(text).items).toMatchObject([
      { id: 'rise-one', stem: en('Choose: which?'), options: [{ feedback: en('Yes: gas.') }, {}] },
      { value: 3, tolerance: { absolute: 0.5 } },
    ])
    expect(told(text)).toEqual(['1:1 guess escaped-colons', '6:1 guess escaped-colons'])
  })

  it('tells the place in the file where colons were escaped before', () => {
    expect(told('A: b: c {=d ~e')).toEqual(['1:15 left-out unreadable-question'])
  })

  it('is read without the comments within a question', () => {
    const text = '::q::Why? {\n// the key\n=gas\n// not it\n~air\n}'
    expect(item(text)).toMatchObject({ options: [{ id: 'gas' }, { id: 'air' }] })
  })
})

describe('an id', () => {
  it('is the one that is given, else a guess', () => {
    const { items, notes } = read(
      '// [id:why-rise]\nWhy? {=a ~b}\n\n::old-name::When? {=a ~b}\n\nWhen? {=a ~c}',
    )
    expect(items.map(({ id }) => id)).toEqual(['why-rise', 'old-name', 'when'])
    expect(notes.filter(({ code }) => code === 'guessed-id')).toHaveLength(1)
  })

  it('is no other’s, of the bank or of the import', () => {
    const bank = [{ id: 'why', stems: ['Why not?'], place: { file: 'items.yaml', line: 7, column: 3 } }]
    const aim = { ...sampleAim, bank }
    const guessed = imported('a.gift', 'Why? {=a ~b}\n\nWhy!? {=a ~b}', aim)
    expect(guessed.items.map(({ id }) => id)).toEqual(['why-2', 'why-3'])
    const given = imported('a.gift', '// [id:why]\nWhy? {=a ~b}\n\n// [id:why]\nWhy? {=a ~b}', aim)
    expect(given.items.map(({ id }) => id)).toEqual(['why', 'why-2'])
    expect(briefly(given.notes)).toEqual(['2:1 clash taken-id', '5:1 guess repeated-id'])
  })

  it('is not asked for where the bank has the question', () => {
    const bank = [{ id: 'x', stems: ['Why  not ?'], place: { file: 'items.yaml', line: 7, column: 3 } }]
    const { items, notes } = imported('a.gift', 'Why not? {=a ~b}', { ...sampleAim, bank })
    expect(items).toEqual([])
    expect(notes[0]?.why).toContain('items.yaml:7')
  })
})
