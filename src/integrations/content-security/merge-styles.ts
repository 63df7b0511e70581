import type { PageElement } from './page-elements.ts'

/** The styles of a head as one: its code, which elements it stands for, and the edits of the text that make it so. */
export interface MergedStyles {
  readonly code: string
  readonly elements: ReadonlySet<PageElement>
  readonly edits: readonly Edit[]
}

/** What stands from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Puts the `<style>`s of the head into the first of them, in their order: one hash instead of many. Linked sheets that
 * stood between come after; the order of `@layer`s, stated first of all, is what decides. `null` where there are not two.
 */
export function mergeStyles(elements: readonly PageElement[]): MergedStyles | null {
  const styles = elements.filter(isPlainHeadStyle)
  if (styles.length < 2) return null
  const code = styles.map((style) => style.code.trim()).join('')
  const edits = styles.map(({ start, end }, at) => ({
    start,
    end,
    text: at === 0 ? `<style>${code}</style>` : '',
  }))
  return { code, elements: new Set(styles), edits }
}

/** One with an attribute (`media`) means something of its own; so does one in a `<noscript>`. */
const isPlainHeadStyle = ({ name, attributes, parent }: PageElement): boolean =>
  name === 'style' && parent === 'head' && Object.keys(attributes).length === 0

/** Edits do not overlap. */
export const edited = (page: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), page)
