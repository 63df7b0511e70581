import { describe, expect, it } from 'vitest'
import { itemOf, sampleText as text, toldOf } from './sample-item.ts'

describe('a text with gaps to choose for', () => {
  const choose = (fr: string, gaps: string) =>
    `${itemOf('crust-word', 'cloze')}  mode: choose
  text: { fr: "${fr}", en: "The [[crumb]] is soft." }
  gaps:
${gaps}`
  const gap = (id: string, ...options: string[]) =>
    `    - id: ${id}\n      options:\n${options
      .map((option) => `        - { id: ${option}, text: ${text}, feedback: ${text} }\n`)
      .join('')}`
  const sound = gap('crumb', 'soft, key: true', 'hard')

  it('finds nothing wrong with what is sound, be it that several options are right', () => {
    expect(toldOf(choose('La [[crumb]].', sound))).toBe('')
    expect(toldOf(choose('La [[crumb]].', gap('crumb', 'soft, key: true', 'mild, key: true')))).toBe('')
  })

  it('has each gap of the item once in every language, and no other', () => {
    expect(toldOf(choose('La mie.', sound))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:21:15 The text does not have the gap "crumb".
        In every language the text has each gap of the item once.
        Write [[crumb]] where it stands in this language, or remove the gap."
    `)
    expect(toldOf(choose('La [[crumb]], la [[crumd]].', sound))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:21:15 The text has a gap "crumd" that the item does not have.
        Gaps are written under "gaps" of the same item.
        Did you mean "crumb"?"
    `)
    expect(toldOf(choose('La [[crumb]], la [[crumb]].', sound))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:21:15 The text has the gap "crumb" more than once.
        One answer could not be told from the other.
        Give each place a gap of its own."
    `)
  })

  it('has a key for each gap', () => {
    expect(toldOf(choose('La [[crumb]].', gap('crumb', 'soft', 'hard')))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:25:9 No option is the key.
        Whatever the learner chose would be wrong.
        Write "key: true" in the right option."
    `)
  })

  it('names each gap once, and each option of a gap', () => {
    const twice = gap('crumb', 'soft, key: true', 'soft')
    expect(toldOf(choose('La [[crumb]].', twice))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:26:17 The option "soft" is declared twice.
        It is declared already at course/lessons/crust/items.yaml:25:17.
        Give one of the two another id; an id that was published keeps its meaning."
    `)
    expect(toldOf(choose('La [[crumb]].', sound + sound))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:27:11 The gap "crumb" is declared twice.
        It is declared already at course/lessons/crust/items.yaml:23:11.
        Give one of the two another id; an id that was published keeps its meaning."
    `)
  })
})

describe('a text with a bank of words', () => {
  const drag = (gaps: string, more = '') =>
    `${itemOf('crust-word', 'cloze')}  mode: drag
${more}  text: { fr: "[[one]] [[two]]", en: "[[two]] [[one]]" }
  words:
    - { id: soft, text: ${text}, not: ${text} }
    - { id: hard, text: ${text}, not: ${text} }
    - { id: burnt, text: ${text}, not: ${text} }
  gaps:
${gaps}`
  const gap = (id: string, word: string, not = '') =>
    `    - { id: ${id}, word: ${word}, why: ${text}${not} }\n`

  it('finds nothing wrong with what is sound', () => {
    expect(toldOf(drag(gap('one', 'soft', `, not: { burnt: ${text} }`) + gap('two', 'hard')))).toBe('')
    expect(toldOf(drag(gap('one', 'soft') + gap('two', 'soft'), '  reusable: true\n'))).toBe('')
  })

  it('names words of its bank', () => {
    const not = `, not: { brunt: ${text} }`
    expect(toldOf(drag(gap('one', 'sotf', not) + gap('two', 'hard')))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:27:24 Unknown word "sotf".
        Words are written under "words" of the same item.
        Did you mean "soft"?
      course/lessons/crust/items.yaml:27:60 Unknown word "brunt".
        Words are written under "words" of the same item.
        Did you mean "burnt"?"
    `)
  })

  it('uses a word once, but where it says otherwise', () => {
    expect(toldOf(drag(gap('one', 'soft') + gap('two', 'soft')))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:28:24 The word "soft" fills the gap "one" already.
        Each word of the bank is used once: one of the two gaps could never be filled.
        Name another word, or write "reusable: true" in the item."
    `)
  })

  it('says of no word that it is wrong where it is right', () => {
    const not = `, not: { soft: ${text} }`
    expect(toldOf(drag(gap('one', 'soft', not) + gap('two', 'hard')))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:27:66 "soft" is said to be wrong where it is right.
        It is the word of this gap: nobody would ever read this.
        Name another word under "not", or remove this one."
    `)
  })
})

describe('a typed answer', () => {
  const entry = (accept: string, wrong: string) =>
    `${itemOf('crust-word', 'text-entry')}  accept:
    - { id: yeast, variants: { fr: [levure], en: ${accept} }, feedback: ${text} }
  wrong:
    - { id: starter, variants: { fr: [levain], en: ${wrong} }, feedback: ${text} }
`

  it('finds nothing wrong with what is sound', () => {
    expect(toldOf(entry('[yeast, leaven]', '[flour]'))).toBe('')
  })

  it('is judged, spelling by spelling, as it is listed', () => {
    expect(toldOf(entry('[yeast, "…"]', '[Yeasts, The yeast]'))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:21:51 "yeast" would not be taken for a right answer.
        It says nothing, or is as near to a spelling of the other list.
        Remove it here or there, or write one of the two differently.
      course/lessons/crust/items.yaml:21:58 "…" would not be taken for a right answer.
        It says nothing, or is as near to a spelling of the other list.
        Remove it here or there, or write one of the two differently."
    `)
  })

  it('names each answer once', () => {
    const twice = entry('[yeast]', '[flour]').replace(
      '  wrong:',
      `    - { id: yeast, variants: { fr: [ferment], en: [ferment] }, feedback: ${text} }\n  wrong:`,
    )
    expect(toldOf(twice)).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:22:13 The answer "yeast" is declared twice.
        It is declared already at course/lessons/crust/items.yaml:21:13.
        Give one of the two another id; an id that was published keeps its meaning."
    `)
  })
})

describe('a number', () => {
  const number = (more: string) => `${itemOf('crust-word', 'number')}  value: 24\n${more}`
  const unit = (accept: string) => `  unit: { text: { fr: g, en: grams }, accept: ${accept} }\n`
  const slips = (value: number) =>
    `  tolerance: { relative: 0.1 }\n  wrong:\n    - { id: twice, value: ${value}, feedback: ${text} }\n`

  it('finds nothing wrong with what is sound', () => {
    expect(toldOf(number(unit('[g, Grams]') + slips(48)))).toBe('')
  })

  it('takes no slip for right', () => {
    expect(toldOf(number(slips(26)))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:23:27 26 would be taken for right.
        It is within the tolerance of 24: its feedback would never be read.
        Narrow the tolerance, or remove this slip."
    `)
  })

  it('accepts its unit as it shows it', () => {
    expect(toldOf(number(unit('[g]')))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:21:30 The unit "grams" would be refused to whoever writes it as it is shown.
        What may be written is listed under "accept" of the unit.
        Add "grams" there."
    `)
  })
})
