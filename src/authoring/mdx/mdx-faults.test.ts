import { describe, expect, it } from 'vitest'
import { swap, told } from '../sample-course.ts'

const rise = 'lessons/rise/fr.mdx'
const crust = 'lessons/crust/fr.mdx'
const inBoth = (change: (text: string) => string) => ({ [crust]: change, 'lessons/crust/en.mdx': change })

describe('what MDX forbids', () => {
  it('has its line', () => {
    expect(told({ [rise]: swap('</Hook>', '') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:10:1 This is not valid MDX: Expected a closing tag for \`<Hook>\`.
        Nothing of this file can be read until it is mended.
        Close every tag; a character < or { that is meant as such is written \\< or \\{."
    `)
    expect(told({ [crust]: swap('Voir', 'Voir {') })).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:12:6 This is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`.
        Nothing of this file can be read until it is mended.
        Close every tag; a character < or { that is meant as such is written \\< or \\{."
    `)
  })
})

describe('what a lesson may not hold', () => {
  it('an import, an export, an expression', () => {
    expect(told({ [crust]: swap('Voir', "import x from 'y'\n\nexport const a = 1\n\nVoir {1 + 1}") }))
      .toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:12:1 An import is not allowed in a lesson.
        Lessons import nothing and compute nothing: their components are given to them.
        Write plain text between quotes, or remove it; a character { that is meant as such is written \\{.
      course/lessons/crust/fr.mdx:14:1 An export is not allowed in a lesson.
        Lessons import nothing and compute nothing: their components are given to them.
        Write plain text between quotes, or remove it; a character { that is meant as such is written \\{.
      course/lessons/crust/fr.mdx:16:6 An expression is not allowed in a lesson.
        Lessons import nothing and compute nothing: their components are given to them.
        Write plain text between quotes, or remove it; a character { that is meant as such is written \\{."
    `)
    expect(told({ [rise]: swap('alt="Un bol"', 'alt={bol}') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:20:21 An expression is not allowed in a lesson.
        Lessons import nothing and compute nothing: their components are given to them.
        Write plain text between quotes, or remove it; a character { that is meant as such is written \\{."
    `)
    expect(told({ [rise]: swap('alt="Un bol"', 'alt="Un bol" {...more}') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:20:1 An expression is not allowed in a lesson.
        Lessons import nothing and compute nothing: their components are given to them.
        Write plain text between quotes, or remove it; a character { that is meant as such is written \\{."
    `)
  })

  it('but comments it may', () => {
    expect(told({ [crust]: swap('Voir', '{/* à revoir */}\n\nVoir {/* ici */}') })).toBe('')
  })

  it('a component that is unknown', () => {
    expect(told({ [rise]: swap('<Predict', '<Predic') })).toContain(`Unknown component <Predic>.
  Lessons may use: Hook, Predict, Verdict, Sort, Check, Figure, Mark, Explore, Example, Step, Comparison, KeyPoints, GoFurther, OnScreen, TrainerNote, Term, Cite, sup, sub, br, i, span.
  Did you mean "Predict"?`)
    expect(told(inBoth(swap('\n<Check', '<script>x</script>\n\n<Check')))).toContain(
      'Unknown component <script>.',
    )
  })

  it('an attribute that is unknown, missing, or holds something else', () => {
    expect(told({ [rise]: swap('caption="', 'captoin="') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:20:34 <Figure> has no attribute "captoin".
        Its attributes are: name, alt, caption.
        Did you mean "caption"?"
    `)
    expect(told({ [rise]: swap('n="1"', 'n="one"') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:21:9 "n" cannot be "one".
        It holds a whole number.
        Write n="…"."
    `)
    expect(told({ [rise]: swap('sign="quarter-1"', 'sign="quarter-5"') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:21:29 "sign" cannot be "quarter-5".
        It holds one of quarter-1, quarter-2, quarter-3, quarter-4, compass, squares, plane.
        Did you mean "quarter-1"?"
    `)
    expect(told({ [rise]: swap('alt="Un bol"', 'alt=" "') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:20:21 "alt" is empty.
        It holds a text.
        Write alt="…"."
    `)
    expect(told({ [rise]: swap('alt="Un bol"', 'alt') })).toContain('"alt" is empty.')
    expect(told(inBoth(swap(', rise-bet"', ',, rise-bet"')))).toContain(
      '"items" cannot be "crust-pale,, rise-bet".',
    )
  })

  it('a component at the wrong place', () => {
    expect(told({ [crust]: swap('Voir', '<Mark n="1" title="Bulle">Du gaz.</Mark>\n\nVoir') }))
      .toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:12:1 <Mark> stands outside <Figure>.
        It is a part of <Figure> and means nothing elsewhere.
        Move it between <Figure> and </Figure>."
    `)
    expect(told({ [crust]: swap('Voir', 'Voir <KeyPoints>ceci</KeyPoints>') })).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:12:6 <KeyPoints> stands inside a sentence.
        It is a block, as a paragraph is.
        Put it on lines of its own, with an empty line before and after."
    `)
  })

  it('a table that says not what it compares', () => {
    const table = '| | Pain |\n|---|---|\n| Cuire | 40 min |\n'
    expect(told({ [crust]: swap('Voir', `${table}\nVoir`) })).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:12:1 This table stands by itself.
        A table compares, and its caption says what: on a narrow page its cells stand one below the other.
        Put it between <Comparison caption="…"> and </Comparison>, with an empty line before and after."
    `)
    const compared = (caption: string) =>
      swap('\n<Check', `\n<Comparison caption="${caption}">\n\n${table}\n</Comparison>\n\n<Check`)
    expect(told(inBoth(compared('Deux pains')))).toBe('')
  })

  it('a component with nothing in it, or with something where nothing is seen', () => {
    expect(told({ [rise]: swap('>levure<', '><') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:12:4 <Term> is empty.
        What stands between its tags is what the learner sees.
        Write something between <Term> and </Term>, or remove it."
    `)
    expect(told({ [rise]: swap('<Sort item="rise-sort" />', '<Sort item="rise-sort">ici</Sort>') }))
      .toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:28:1 <Sort> has something between its tags.
        The learner would not see it.
        Move it out and write <Sort … />."
    `)
  })

  it('a section without id, with a malformed one, in a component, or a title of the first level', () => {
    expect(told(inBoth((text) => text.replace(/ \{#dry\}/, '').replace(/\[(.*)\]\(#dry\)/, '$1'))))
      .toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:10:1 The section "Dry" has no id.
        Its id ties it to the other languages, to progress and to links.
        Write ## Title {#id}, with the same id in every language.
      course/lessons/crust/fr.mdx:10:1 The section "Sec" has no id.
        Its id ties it to the other languages, to progress and to links.
        Write ## Title {#id}, with the same id in every language."
    `)
    expect(told(inBoth((text) => text.replaceAll('#dry', '#Dry')))).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:10:1 "Dry" cannot be the id of a section.
        It becomes part of an address.
        Write lower-case words without accents, joined by hyphens: {#four-levers}.
      course/lessons/crust/fr.mdx:10:1 "Dry" cannot be the id of a section.
        It becomes part of an address.
        Write lower-case words without accents, joined by hyphens: {#four-levers}."
    `)
    expect(told({ [rise]: swap('La <Term', '## Titre\n\nLa <Term') })).toMatchInlineSnapshot(`
      "course/lessons/rise/fr.mdx:12:1 A section begins inside <Hook>.
        Sections are parts of the lesson; a component stands inside one of them.
        Use ### here, or close the component first."
    `)
    expect(told({ [crust]: swap('Voir', '# Titre\n\nVoir') })).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:12:1 This is a heading of the first level.
        The first level is the title of the lesson, which stands in the front matter.
        Begin a section with ##."
    `)
  })

  it('an image of Markdown, a link that depends on the site', () => {
    expect(told({ [crust]: swap('Voir', '![bol](bol.png)') })).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:12:1 This is an image of Markdown.
        Figures are drawn in SVG, described, and follow the theme.
        Put the drawing into figures/ and write <Figure name="…" alt="…" />."
    `)
    expect(told({ [crust]: swap('#dry)', '/fr/lecons/)') })).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:12:6 The link "/fr/lecons/" leads nowhere safe.
        The address of a page differs with the language and with the place where the site is published.
        Link to a whole address (https://…) or to a section of this lesson (#id)."
    `)
    expect(told({ [crust]: swap('#dry)', 'javascript:alert)') })).toContain(
      'The link "javascript:alert" leads nowhere safe.',
    )
    expect(told({ [crust]: swap('#dry)', 'https://example.org/)') })).toBe('')
  })

  it('no front matter', () => {
    expect(told({ [crust]: (text) => text.slice(text.indexOf('## ')) })).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:1:1 The lesson has no front matter.
        Its title, address and objectives are written there.
        Begin the file with a line ---, the fields title, slug, description, minutes, objectives, concepts, and a line ---."
    `)
  })
})
