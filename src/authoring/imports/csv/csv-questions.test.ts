import { describe, expect, it } from 'vitest'
import { importItems } from '../import-items.ts'
import { briefly, imported, sampleAim } from '../sample-aim.ts'

const read = (text: string) => imported('a.csv', text)
const items = (text: string) => read(text).items
const told = (text: string) => briefly(read(text).notes)
const en = (text: string) => ({ fr: '', en: text })

describe('a teacher’s sheet', () => {
  it('has options in columns of their own, with their feedback', () => {
    const sheet = [
      'Question,Option A,Option B,Option C,Correct answer,Feedback A,Feedback B,Explanation,Hint,Id,Bloom,Concepts',
      '"Why, then?",gas,water,air,A,Yes.,No.,It pushes.,Look.,why-then,analyse,C01 C02',
    ].join('\n')
    expect(items(sheet)).toEqual([
      {
        ...{ id: 'why-then', kind: 'choice', revision: 1, concepts: ['C01', 'C02'], objective: 'explain' },
        ...{ bloom: 'analyse', stem: en('Why, then?'), explanation: en('It pushes.'), hints: [en('Look.')] },
        options: [
          { id: 'gas', key: true, text: en('gas'), feedback: en('Yes.') },
          { id: 'water', text: en('water'), feedback: en('No.') },
          { id: 'air', text: en('air'), feedback: en('') },
        ],
      },
    ])
    expect(told(sheet)).toEqual([])
  })

  it.each([
    [',', 'Question,Réponse 1,Réponse 2,Bonne réponse'],
    [';', 'Énoncé;Choix A;Choix B;Réponse'],
    ['\t', 'question\toption 1\toption 2\tright answer'],
    ['|', 'QUESTION|A|B|Clé'],
  ])('is parted by %j, which is guessed from its headings', (by, headings) => {
    const [item] = items(`${headings}\n${['Why?', '"gas; air"', '"water"', '2'].join(by)}`)
    expect(item).toMatchObject({ options: [{ text: en('gas; air') }, { key: true, text: en('water') }] })
  })

  it('may say its separator', () => {
    const sheet = 'sep=;\nquestion;option 1;option 2;right\nWhy?;a, b;c;1\n;;;x'
    expect(items(sheet)).toMatchObject([{ options: [{ text: en('a, b'), key: true }, {}] }])
    expect(told(sheet)).toEqual(['4:1 left-out no-stem'])
  })

  it.each([
    ['b', ['b']],
    ['B', ['b']],
    ['2', ['b']],
    ['B.', ['b']],
    ['water', ['b']],
    ['a, c', ['a', 'c']],
    ['1 et 3', ['a', 'c']],
    ['gas | air, dry', ['a', 'c']],
  ])('names the right answer: %s', (right, keys) => {
    const [item] = items(`question;a;b;c;right\nWhy?;gas;water;air, dry;"${right}"`)
    const options = (item?.options ?? []) as readonly { key?: boolean }[]
    expect(['a', 'b', 'c'].filter((_, at) => options[at]?.key)).toEqual(keys)
  })

  it('tells a right answer that is none of them, or could be two', () => {
    const sheet = 'question;a;b;right\nWhy?;gas;water;air\nHow many?;2;1;2'
    expect(told(sheet)).toEqual([
      '2:1 loss unknown-key',
      '2:1 loss no-right-option',
      '3:1 guess ambiguous-key',
    ])
    expect(items(sheet)).toMatchObject([{}, { options: [{ key: true }, { id: '1' }] }])
  })

  it('may list its options in a cell, or the wrong ones beside the right one', () => {
    const list = 'question;options;answer\nWhy?;gas | water | air;water'
    const wrong = 'question,correct answer,wrong answer 1,wrong answer 2\nWhy?,gas,water,air'
    expect(items(list)).toMatchObject([
      { options: [{ id: 'gas' }, { id: 'water', key: true }, { id: 'air' }] },
    ])
    expect(items(wrong)).toMatchObject([
      { options: [{ id: 'gas', key: true }, { id: 'water' }, { id: 'air' }] },
    ])
  })

  it('may be in both languages', () => {
    const sheet =
      'question (fr);question en;option 1 fr;option 1 en;option 2 [fr];option_2_en;right\n' +
      'Pourquoi ?;Why?;gaz;gas;eau;water;gas'
    expect(items(sheet)).toMatchObject([
      {
        stem: { fr: 'Pourquoi ?', en: 'Why?' },
        options: [{ key: true, text: { fr: 'gaz', en: 'gas' } }, { text: { fr: 'eau', en: 'water' } }],
      },
    ])
  })

  it.each([
    ['24', { kind: 'number', value: 24 }],
    ['1,5 €', { kind: 'number', value: 1.5, unit: { text: { fr: '€', en: '€' }, accept: ['€'] } }],
    ['yeast | leaven', { kind: 'text-entry', accept: [{ variants: { fr: [], en: ['yeast', 'leaven'] } }] }],
    ['3 days', { kind: 'text-entry', accept: [{ variants: { en: ['3 days'] } }] }],
  ])('without options asks for what is typed: %s', (answer, fields) => {
    const sheet = `question;answer\nHow?;${answer}`
    expect(items(sheet)).toMatchObject([fields])
    expect(told(sheet)).toEqual(['2:1 guess guessed-kind'])
  })

  it('has a tolerance where it says one', () => {
    const sheet = 'question;answer;tolerance\nHow?;24;0.5\nHow much?;24;5 %'
    expect(items(sheet)).toMatchObject([{ tolerance: { absolute: 0.5 } }, { tolerance: { relative: 0.05 } }])
  })

  it('is told what is not taken of it', () => {
    const sheet =
      'question,option 1,option 2,right,Colour,option 1\n<b>Why?</b><img src="x">,gas,water,1,red,air\n' +
      'Who?,gas,water,1,,,more\nHow?,,,,,'
    expect(told(sheet)).toEqual([
      '1:1 loss unknown-column',
      '1:1 loss repeated-column',
      '2:1 loss dropped-markup',
      '2:1 loss dropped-picture',
      '3:1 loss extra-cells',
      '4:1 left-out no-answer',
    ])
    expect(items(sheet)).toMatchObject([{ stem: en('Why?') }, { stem: en('Who?') }])
  })

  it('without headings is left out', () => {
    expect(told('Why?,gas,water\nWho?,me,you')).toEqual(['1:1 left-out no-headings'])
    expect(told('\n\n')).toEqual(['1:1 left-out no-question'])
    expect(told('question;right')).toEqual(['1:1 left-out no-question'])
  })
})

describe('quotes in odd places', () => {
  it('cost the row whose quote is never closed, and no other', () => {
    const sheet = 'question;a;b;right\n"Why\nso?";gas;air;1\n"Who?;gas;air;1\nHow?;gas;air;1\n'
    expect(told(sheet)).toEqual(['4:1 left-out open-quote', '2:1 loss dropped-markup'])
    expect(items(sheet).map(({ id }) => id)).toEqual(['why-so', 'how'])
    expect(read(sheet).leftOut).toBe(1)
  })

  it('are told where the row can be read', () => {
    expect(told('question;a;b;right\n"Why" so?;gas;air;"1"\n')).toEqual([
      '2:1 guess malformed-quotes',
      '2:1 left-out no-answer',
    ])
    expect(told('question;a;b;right\n"Why" so?";gas;air;1\n')).toEqual(['2:1 guess malformed-quotes'])
  })
})

describe('the bank’s own sheet', () => {
  const sheet = (...rows: readonly string[]) =>
    [
      'item,part,text,key,feedback,under,id,number,kind,settings,language,objective,concepts,bloom',
      ...rows,
    ].join('\n')
  const why = 'why,question,Why?,,It pushes.,,,,choice,,en,explain,C01,apply'

  it('takes rows written by hand, without ids', () => {
    const text = sheet(why, 'why,option,gas,X,Yes.', ',option,air', 'why,hint,Look.')
    expect(items(text)).toMatchObject([
      {
        options: [
          { id: 'gas', key: true, feedback: en('Yes.') },
          { id: 'air', feedback: en('') },
        ],
        hints: [en('Look.')],
      },
    ])
    expect(told(text)).toEqual(['4:1 guess filled-down', '2:1 guess guessed-part-ids'])
  })

  it('may be in both languages, in columns or in rows', () => {
    const columns =
      'item,part,text (fr),text (en),key,id,kind\nwhy,question,Pourquoi ?,Why?,,,choice\nwhy,option,gaz,gas,x,gas,'
    const rows = sheet(
      why,
      'why,option,gas,x,,,gas,,,,en',
      'why,question,Pourquoi ?,,,,,,choice,,fr',
      'why,option,gaz,x,,,gas,,,,fr',
    )
    for (const text of [columns, rows])
      expect(items(text)).toMatchObject([
        { stem: { fr: 'Pourquoi ?', en: 'Why?' }, options: [{ text: { fr: 'gaz', en: 'gas' } }] },
      ])
  })

  it('keeps steps in their place, however it is sorted', () => {
    const text = sheet('bake,question,Order.,,,,,,order', 'bake,step,then,,,,b,2', 'bake,step,first,,,,a,1')
    expect(items(text)).toMatchObject([{ steps: [{ id: 'a' }, { id: 'b' }] }])
  })

  it('keeps a second thing of the same id, under another', () => {
    const text = sheet(why, 'why,option,gas,x,,,gas', 'why,option,air,,,,gas')
    expect(items(text)).toMatchObject([{ options: [{ id: 'gas' }, { id: 'gas-2', text: en('air') }] }])
    expect(told(text)).toEqual(['4:1 guess same-id'])
  })

  it('reads the same number in either language', () => {
    const sheets = [
      [
        'en.csv',
        'item,part,text,key,feedback,id,number,kind,language\nn,question,How?,,,,,number,en\nn,answer,,x,,,2.5,,en\nn,answer,,,Half.,half,1.25,,en',
      ],
      [
        'fr.csv',
        'item;part;text;key;feedback;id;number;kind;language\nn;question;Quoi ?;;;;;number;fr\nn;answer;;x;;;2,5;;fr\nn;answer;;;Moitié.;half;1,25;;fr',
      ],
    ].map(([path = '', text]) => ({ path, bytes: new TextEncoder().encode(text) }))
    const { items: taken, notes } = importItems(sheets, sampleAim)
    expect(briefly(notes)).toEqual([])
    expect(taken).toMatchObject([
      { value: 2.5, wrong: [{ id: 'half', value: 1.25, feedback: { fr: 'Moitié.', en: 'Half.' } }] },
    ])
  })

  it.each([
    ['a language the course is not in', 'why,option,gas,x,,,gas,,,,de', '3:1 loss stray-language'],
    ['a part that is none', 'why,opton,gas', '3:1 loss unknown-part'],
    ['a part of another kind', 'why,card,gas,bin,,,gas', '3:1 loss stray-row'],
    ['a cell that is not asked for', 'why,option,gas,x,,,gas,7', '3:1 loss stray-cell'],
    ['a mark that says nothing', 'why,option,gas,perhaps,,,gas', '3:1 loss unknown-mark'],
    ['rows that disagree', 'why,question,Pourquoi ?,,,,,,choice,,fr,judge', '3:1 loss rows-disagree'],
    ['an item without its question', 'who,option,gas,x,,,gas', '3:1 left-out no-question-row'],
    ['a kind that is none', 'who,question,Who?,,,,,,chioce', '3:1 left-out unknown-kind'],
    ['a setting that is none', 'who,question,Who?,,,,,,choice,timed', '3:1 loss unknown-setting'],
    ['a number that is none', 'n,question,How?,,,,,1 234,categorise', '3:1 loss not-a-number'],
  ])('tells %s', (_, row, note) => {
    expect(told(sheet(why, row))).toContain(note)
  })

  it('tells the rows of no item, and what it does not know', () => {
    expect(told('item,part,text,colour\n,option,gas,red')).toEqual([
      '1:1 loss unknown-column',
      '2:1 left-out no-item',
    ])
  })
})
