import { describe, expect, it } from 'vitest'
import { swap, toldThoroughly } from '../../sample-course.ts'
import { likelyMinutes } from './declared-minutes.ts'

const crust = 'lessons/crust/fr.mdx'
const inCrust = (text: string) => toldThoroughly({ [crust]: swap('Voir [le début](#dry).', text) })
const words = (count: number) => Array.from({ length: count }, () => 'pain').join(' ')

describe('a section', () => {
  it('holds 200 words, its heading among them', () => {
    expect(inCrust(words(199))).toBe('')
    expect(inCrust(words(200))).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:10:1 201 words stand under one heading.
        A section holds one idea that is read at a go: 200 words at most.
        Cut, or begin another section: ## Title {#id}, in every language."
    `)
  })

  it('is as long where components hold its words, trainers’ notes apart', () => {
    const note = (component: string) =>
      `<${component}>\n\n${words(150)}\n\n</${component.split(' ')[0] ?? ''}>`
    expect(inCrust(`${words(100)}\n\n${note('GoFurther title="Plus"')}`)).toContain(
      '251 words stand under one heading.',
    )
    expect(inCrust(`${words(100)}\n\n${note('TrainerNote minutes="5" aim="Oser"')}`)).not.toContain('heading')
  })

  it('does not hide before the first', () => {
    const told = toldThoroughly({ [crust]: swap('## Sec', `${words(201)}\n\n## Sec`) })
    expect(told).toContain('course/lessons/crust/fr.mdx:1:1 201 words stand under one heading.')
  })
})

describe('the minutes that a lesson declares', () => {
  it('are those it takes', () => {
    const nine = swap('minutes: 2', 'minutes: 9')
    expect(toldThoroughly({ 'lessons/crust/fr.mdx': nine, 'lessons/crust/en.mdx': nine }))
      .toMatchInlineSnapshot(`
        "course/lessons/crust/en.mdx:5:10 "minutes" cannot be 9.
          Its texts and activities take 1 to 3 minutes: the quick need the fewest, the slow the most.
          Write a number between them in every language, or change what the lesson holds.
        course/lessons/crust/fr.mdx:5:10 "minutes" cannot be 9.
          Its texts and activities take 1 to 3 minutes: the quick need the fewest, the slow the most.
          Write a number between them in every language, or change what the lesson holds."
      `)
  })

  it.each([
    // Quick: 600 / 300 + 2/3 · 3 = 4; slow: 600 / 175 + 3/2 · 3 = 7.9.
    [600, 180, { quickest: 4, slowest: 8 }],
    [0, 0, { quickest: 1, slowest: 1 }],
    [350, 0, { quickest: 1, slowest: 2 }],
  ])('for %i words and %i seconds of activities', (count, seconds, minutes) => {
    expect(likelyMinutes(count, seconds)).toEqual(minutes)
  })
})

describe('a paragraph that refers to a source', () => {
  it('cites it', () => {
    expect(inCrust('La croûte brunit (Maillard, 1912).')).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:12:1 "(Maillard, 1912)" refers to a source, and the paragraph cites none.
        What an author or a law says is checked by readers: a <Cite> leads them to its full reference.
        Add <Cite id="…" /> where the sentence ends; the source is written in sources.yaml."
    `)
    expect(inCrust('La croûte brunit (Maillard, 1912) <Cite id="baker-2001" />.')).toBe('')
  })

  it.each([
    ...[
      'Maillard (1912) le dit.',
      '(Maillard et Camille, 1912)',
      '(Maillard et al., 1912)',
      '(Maillard, Roux & Camille 1912)',
    ],
    ...[
      'L’article L112-1-1 du code.',
      'Selon l’art. 82 de la loi.',
      'La loi n° 78-17.',
      'Le règlement (UE) 2016/679.',
    ],
    ...['La directive 2002/58/CE.', '- Un.\n- Selon l’article 3.', 'Voir **l’article 21** du règlement.'],
  ])('is seen in %s', (text) => expect(inCrust(text)).toContain('refers to a source'))

  it.each([
    ...[
      'En 1912, Camille cuit.',
      'Une recette (de 1912).',
      'Le pain (2 kg) cuit.',
      'Cet article est court.',
      'En 2025-2026.',
    ],
    ...['Trois articles sur quatre.', '(voir la figure 3)', 'Le 12/05/2024.', 'La Croix-Rousse (Lyon).'],
  ])('is not seen in %s', (text) => expect(inCrust(text)).toBe(''))
})

describe('what languages have alike', () => {
  const points = (...texts: readonly string[]) =>
    `<KeyPoints>\n\n${texts.map((text) => `- ${text}`).join('\n')}\n\n</KeyPoints>`
  const steps = (...signs: readonly string[]) =>
    `<Example>\n${signs.map((sign) => `  <Step sign="${sign}">Ici.</Step>`).join('\n')}\n</Example>`
  const inBoth = (fr: string, en: string) =>
    toldThoroughly({
      'lessons/crust/fr.mdx': (text) => `${text}\n${fr}\n`,
      'lessons/crust/en.mdx': (text) => `${text}\n${en}\n`,
    })

  it('is the number of key points', () => {
    expect(inBoth(points('Un.', 'Deux.'), points('One.', 'Two.'))).toBe('')
    expect(inBoth(points('Un.', 'Deux.'), points('One.'))).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:16:1 Parts differ between languages.
        Here comes <KeyPoints> with 1 points, in "fr" <KeyPoints> with 2 points (course/lessons/crust/fr.mdx:16:1).
        Put the same in the same order in every language."
    `)
  })

  it('is the steps of an example, with their signs', () => {
    expect(inBoth(steps('quarter-1', 'quarter-2'), steps('quarter-1', 'quarter-2'))).toBe('')
    expect(inBoth(steps('quarter-1', 'quarter-2'), steps('quarter-1'))).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:16:1 Parts differ between languages.
        Here comes <Example> with the steps quarter-1, in "fr" <Example> with the steps quarter-1, quarter-2 (course/lessons/crust/fr.mdx:16:1).
        Put the same in the same order in every language."
    `)
    expect(inBoth(steps('quarter-1'), steps('quarter-2'))).toContain('<Example> with the steps quarter-2')
  })

  it('is the marks of a figure', () => {
    const more = '  <Mark n="2" title="Bowl" sign="quarter-2">The bowl.</Mark>\n</Figure>'
    expect(toldThoroughly({ 'lessons/rise/en.mdx': swap('</Figure>', more) })).toContain(
      'Here comes <Figure> with the marks 1, 2, in "fr" <Figure> with the marks 1 (course/lessons/rise/fr.mdx:20:1).',
    )
  })

  it('is where smaller headings and boxes stand', () => {
    expect(inBoth('### Plus', 'More.')).toContain('in "fr" ### (course/lessons/crust/fr.mdx:16:1)')
    expect(inBoth('Plus.', '<GoFurther title="More">\n\nMore.\n\n</GoFurther>')).toContain(
      'Here comes <GoFurther>, in "fr" nothing more.',
    )
  })
})

describe('a link inside a lesson', () => {
  it('leads to a section, also where its address stands apart', () => {
    expect(inCrust('Voir [le début][a].\n\n[a]: #dry')).toBe('')
    expect(inCrust('Voir [le début][a].\n\n[a]: #dri')).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:14:1 Unknown section "dri".
        Sections are the ## of the lesson, with the id written in {#…}.
        Did you mean "dry"?"
    `)
  })
})
