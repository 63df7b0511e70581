import { Parser } from 'htmlparser2'

/** An element of a page, and where it stands in its text. */
export interface PageElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** What it stands in; `undefined` for the root. */
  readonly parent: string | undefined
  /** What stands in a `<script>` or `<style>`, as a browser hashes it. */
  readonly code: string
  readonly start: number
  readonly end: number
}

/** Every element of a page, in order. What is in a `<noscript>` counts: its styles need to be allowed too. */
export function elementsOf(page: string): readonly PageElement[] {
  const elements: Open[] = []
  const open: Open[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = {
        name,
        attributes,
        parent: open.at(-1)?.name,
        code: '',
        start: parser.startIndex,
        end: 0,
      }
      elements.push(element)
      open.push(element)
    },
    ontext: (text) => {
      const element = open.at(-1)
      if (element && coded.has(element.name)) element.code += text
    },
    onclosetag: () => {
      const element = open.pop()
      if (!element) return
      element.code = element.code.replace(/\r\n?/g, '\n')
      element.end = parser.endIndex + 1
    },
  })
  parser.end(page)
  return elements
}

type Open = { -readonly [Field in keyof PageElement]: PageElement[Field] }

const coded: ReadonlySet<string> = new Set(['script', 'style'])
