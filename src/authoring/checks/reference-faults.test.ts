import { describe, expect, it } from 'vitest'
import { swap, told } from '../sample-course.ts'

const rise = 'lessons/rise/fr.mdx'
const items = 'lessons/rise/items.yaml'
const inBoth = (from: string, to: string) => ({
  [rise]: swap(from, to),
  'lessons/rise/en.mdx': swap(from, to),
})

describe('a name that nothing bears', () => {
  it('in a lesson', () => {
    expect(told(inBoth('<Sort item="rise-sort"', '<Sort item="rise-srot"'))).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:28:13 Unknown item "rise-srot".
        Items are written in items.yaml of a lesson.
        Did you mean "rise-sort"?
      course/lessons/rise/fr.mdx:28:13 Unknown item "rise-srot".
        Items are written in items.yaml of a lesson.
        Did you mean "rise-sort"?"
    `)
    expect(told({ [rise]: swap('Term id="yeast"', 'Term id="yest"') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:12:14 Unknown term "yest".
        Terms are written in glossary.yaml.
        Did you mean "yeast"?"
    `)
    expect(told({ [rise]: swap('Cite id="baker-2001"', 'Cite id="miller-1999"') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:12:50 Unknown source "miller-1999".
        Sources are written in sources.yaml.
        Write it there, or name one that is there. Known: baker-2001."
    `)
    expect(told(inBoth('name="bowl"', 'name="bowls"'))).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:20:15 Unknown figure "bowls".
        Figures of a lesson are the files <name>.svg of its folder figures/.
        Did you mean "bowl"?
      course/lessons/rise/fr.mdx:20:15 Unknown figure "bowls".
        Figures of a lesson are the files <name>.svg of its folder figures/.
        Did you mean "bowl"?"
    `)
    expect(told({ 'lessons/crust/fr.mdx': swap('(#dry)', '(#drry)') })).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:12:6 Unknown section "drry".
        Sections are the ## of the lesson, with the id written in {#…}.
        Did you mean "dry"?"
    `)
  })

  it('in a list of items, at its own place', () => {
    const to = swap('crust-pale, rise-bet', 'crust-pale, rise-bett')
    expect(told({ 'lessons/crust/fr.mdx': to, 'lessons/crust/en.mdx': to })).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:14:27 Unknown item "rise-bett".
        Items are written in items.yaml of a lesson.
        Did you mean "rise-bet"?
      course/lessons/crust/fr.mdx:14:27 Unknown item "rise-bett".
        Items are written in items.yaml of a lesson.
        Did you mean "rise-bet"?"
    `)
  })

  it('in front matter', () => {
    expect(told(inBoth('objectives: [explain]', 'objectives: [explain, explian]'))).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:6:23 Unknown objective "explian".
        Objectives are written in course.yaml.
        Did you mean "explain"?
      course/lessons/rise/fr.mdx:6:23 Unknown objective "explian".
        Objectives are written in course.yaml.
        Did you mean "explain"?"
    `)
    expect(told(inBoth('concepts: [C01]', 'concepts: [C09]'))).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:7:12 Unknown concept "C09".
        Concepts are written in course.yaml.
        Did you mean "C01"?
      course/lessons/rise/fr.mdx:7:12 Unknown concept "C09".
        Concepts are written in course.yaml.
        Did you mean "C01"?"
    `)
  })

  it('in an item', () => {
    expect(told({ [items]: swap('concepts: [C01]', 'concepts: [C01, C11]') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:4:19 Unknown concept "C11".
        Concepts are written in course.yaml.
        Did you mean "C01"?"
    `)
    expect(told({ [items]: swap('objective: explain', 'objective: explains') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:5:14 Unknown objective "explains".
        Objectives are written in course.yaml.
        Did you mean "explain"?"
    `)
    expect(told({ [items]: swap('source: baker-2001', 'source: baker-2010') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:17:11 Unknown source "baker-2010".
        Sources are written in sources.yaml.
        Did you mean "baker-2001"?"
    `)
    expect(told({ [items]: swap('      bin: web', '      bin: wed') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:48:12 Unknown bin "wed".
        Bins are written under "bins" of the same item.
        Did you mean "web"?"
    `)
    expect(told({ [items]: swap('        - bin: gas', '        - bin: gaz') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:52:16 Unknown bin "gaz".
        Bins are written under "bins" of the same item.
        Did you mean "gas"?"
    `)
    expect(told({ [items]: swap('web: { fr: Pas', 'wet: { fr: Pas') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:46:9 Unknown bin "wet".
        Bins are written under "bins" of the same item.
        Did you mean "web"?"
    `)
    expect(told({ [items]: swap('objective: explain', 'objective: explain\n  section: sorr') }))
      .toMatchInlineSnapshot(`
        "course/lessons/rise/items.yaml:6:12 Unknown section "sorr".
          Sections are the ## of the lesson, with the id written in {#…}.
          Did you mean "sort"?"
      `)
    expect(told({ [items]: swap('section: gas', 'section: gass') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:33:16 Unknown section "gass".
        Sections are the ## of the lesson, with the id written in {#…}.
        Did you mean "gas"?"
    `)
  })

  it('in the glossary', () => {
    expect(told({ 'glossary.yaml': swap('- id: yeast\n', '- id: yeast\n  see: [yeats]\n') }))
      .toMatchInlineSnapshot(`
      "course/glossary.yaml:2:9 Unknown term "yeats".
        Terms are written in glossary.yaml.
        Did you mean "yeast"?"
    `)
  })

  it('in course.yaml', () => {
    expect(told({ 'course.yaml': swap('panel: dough', 'panel: dog') })).toMatchInlineSnapshot(`
      "course/course.yaml:14:12 Unknown panel "dog".
        Panels are written in course.yaml.
        Write it there, or name one that is there. Known: dough."
    `)
    expect(told({ 'course.yaml': swap('[rise, crust]', '[rise, crusts, crust]') })).toMatchInlineSnapshot(`
      "course/course.yaml:17:21 Unknown lesson "crusts".
        Lessons are the folders of lessons/.
        Did you mean "crust"?"
    `)
  })

  it('is not told of where a syntax error may hide it', () => {
    const faults = told({ 'glossary.yaml': 'a: b: c\n' })
    expect(faults).toContain('This is not valid YAML')
    expect(faults).not.toContain('Unknown term')
  })
})

describe('a name that means something else', () => {
  it('an objective that the lesson does not declare', () => {
    expect(told({ [items]: swap('objective: explain', 'objective: judge') })).toMatchInlineSnapshot(`
      "course/lessons/rise/items.yaml:5:14 The lesson "rise" does not declare the objective "judge" that this item serves.
        Its front matter declares: explain.
        Add the objective to the front matter in every language, or choose another."
    `)
  })

  it('an item of a kind that the component does not show', () => {
    expect(told(inBoth('<Sort item="rise-sort"', '<Sort item="rise-bet"'))).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:28:13 <Sort> cannot show "rise-bet".
        It shows an item of the kind categorise; this one is of the kind choice.
        Name another item, or use the component made for its kind.
      course/lessons/rise/fr.mdx:28:13 <Sort> cannot show "rise-bet".
        It shows an item of the kind categorise; this one is of the kind choice.
        Name another item, or use the component made for its kind."
    `)
  })

  it('a term related to itself', () => {
    expect(told({ 'glossary.yaml': swap('- id: yeast\n', '- id: yeast\n  see: [yeast]\n') }))
      .toMatchInlineSnapshot(`
      "course/glossary.yaml:2:9 The term "yeast" names itself under "see".
        There it names other terms, to which its entry links.
        Name another term, or remove it."
    `)
  })

  it('a verdict on what was not predicted', () => {
    expect(told(inBoth('<Predict item="rise-bet" />', ''))).toMatchInlineSnapshot(`
      "course/lessons/rise/en.mdx:24:16 No <Predict item="rise-bet" /> stands before this verdict.
        A verdict recalls what the learner had predicted in the same lesson.
        Put the prediction before the explanation, or remove the verdict.
      course/lessons/rise/fr.mdx:24:16 No <Predict item="rise-bet" /> stands before this verdict.
        A verdict recalls what the learner had predicted in the same lesson.
        Put the prediction before the explanation, or remove the verdict."
    `)
  })
})
