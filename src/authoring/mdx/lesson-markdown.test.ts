import { evaluate } from 'satteri'
import { describe, expect, it } from 'vitest'
import { lessonMarkdown } from './lesson-markdown.ts'

type Props = Readonly<Record<string, unknown>>

/** A JSX runtime that writes HTML as it comes. */
const jsx = (type: unknown, props: unknown): string => {
  const { children, ...attributes } = props as Props
  const inner = [children ?? ''].flat().map(String).join('')
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value)}"`)
  return type === '' ? inner : `<${String(type)}${written.join('')}>${inner}</${String(type)}>`
}

/** The HTML that a lesson becomes, with the spaces one cannot see made visible. */
async function compiled(source: string, locale: string): Promise<string> {
  const fileURL = new URL(`file:///content/lessons/a/${locale}.mdx`)
  const lesson = await evaluate(source, { ...lessonMarkdown, fileURL, Fragment: '', jsx, jsxs: jsx })
  const components = { Figure: 'Figure', Mark: 'Mark', Term: 'Term', Cite: 'Cite' }
  const html = (lesson.default as (props: Props) => string)({ components })
  return html.replaceAll('\n', '').replaceAll('\u202F', '~').replaceAll('\u00A0', '_')
}

describe('sections', () => {
  it('hold each ## and what follows it, under its id', async () => {
    expect(await compiled('Before.\n\n## One {#one}\n\nText.\n\n## Two {#two}\n\n- a\n', 'en')).toBe(
      '<p>Before.</p>' +
        '<section id="one"><h2 id="one-title">One</h2><p>Text.</p></section>' +
        '<section id="two"><h2 id="two-title">Two</h2><ul><li>a</li></ul></section>',
    )
  })

  it('give the headings inside ids that no section has', async () => {
    expect(await compiled('### One\n\n## One {#one}\n\n### One\n\n### Own {#own}\n\n### One\n', 'en')).toBe(
      '<h3 id="opening-1">One</h3>' +
        '<section id="one"><h2 id="one-title">One</h2>' +
        '<h3 id="one-1">One</h3><h3 id="own">Own</h3><h3 id="one-2">One</h3></section>',
    )
  })

  it('keep components and their attributes', async () => {
    const source = '## A {#a}\n\n<Figure name="l\'a">\n  <Mark n="1">b</Mark>\n</Figure>\n'
    expect(await compiled(source, 'en')).toBe(
      '<section id="a"><h2 id="a-title">A</h2><Figure name="l\'a"><Mark n="1">b</Mark></Figure></section>',
    )
  })
})

describe('a table', () => {
  it('names its columns and rows, and each cell its column', async () => {
    const source = '| | One? | *Two* |\n|---|---|---|\n| **Row** | a "b" | <Term id="t">c</Term>, d |\n'
    expect(await compiled(source, 'en')).toBe(
      '<table role="table"><thead role="rowgroup"><tr role="row"><td></td>' +
        '<th scope="col" role="columnheader">One?</th><th scope="col" role="columnheader"><em>Two</em></th></tr></thead>' +
        '<tbody role="rowgroup"><tr role="row"><th scope="row" role="rowheader"><strong>Row</strong></th>' +
        '<td role="cell" data-of="One?">a “b”</td>' +
        '<td role="cell" data-of="Two"><span class="nb"><Term id="t">c</Term>,</span> d</td></tr></tbody></table>',
    )
  })
})

describe('a term', () => {
  it('keeps the mark that follows it on its line', async () => {
    expect(await compiled('A <Term id="t">x</Term>, b <Term id="t">y</Term> c', 'en')).toBe(
      '<p>A <span class="nb"><Term id="t">x</Term>,</span> b <Term id="t">y</Term> c</p>',
    )
    expect(await compiled('Un <Term id="t">x</Term> ; *<Term id="t">y</Term>*', 'fr')).toBe(
      '<p>Un <span class="nb"><Term id="t">x</Term>~;</span> <em><Term id="t">y</Term></em></p>',
    )
  })
})

describe('typography', () => {
  it('is that of the language of the file', async () => {
    expect(await compiled(`Quoi ? "L'un" à 6 %...`, 'fr')).toBe('<p>Quoi~? "L’un" à 6_%…</p>')
    expect(await compiled(`What? "It's" 6 min...`, 'en')).toBe('<p>What? “It’s” 6_min…</p>')
  })

  it('looks past the marks of a sentence', async () => {
    expect(await compiled(`"*One*" and "**two**", l'<Term id="t">x</Term>'s`, 'en')).toBe(
      '<p>“<em>One</em>” and “<strong>two</strong>”, l’<span class="nb"><Term id="t">x</Term>’s</span></p>',
    )
    expect(await compiled('« *Quoi* ? » <Cite id="c" />; [ici](https://x.fr/a?b:c) !', 'fr')).toBe(
      '<p>«~<em>Quoi</em>~?~» <Cite id="c"></Cite>~; <a href="https://x.fr/a?b:c">ici</a>~!</p>',
    )
  })

  it('sets the attributes that are read, and no others', async () => {
    expect(await compiled(`<Figure name="a...b" alt="L'un ?" caption="à 6 %" />`, 'fr')).toBe(
      '<Figure name="a...b" alt="L’un~?" caption="à 6_%"></Figure>',
    )
  })

  it('leaves code and addresses alone', async () => {
    expect(await compiled('`a ? "b"...` https://x.fr/?a=b', 'fr')).toContain('<code>a ? "b"...</code>')
    expect(await compiled('https://x.fr/?a=b', 'fr')).toContain('href="https://x.fr/?a=b"')
  })

  it('sets both parts of a sentence that a line break parts', async () => {
    expect(await compiled('Un  \n"deux"', 'en')).toBe('<p>Un<br></br>“deux”</p>')
  })
})
