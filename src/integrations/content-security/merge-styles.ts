import { codeOf, type Element, elementsOf, isHtml, isIn, spanOf } from './page-tree.ts'

/**
 * Puts the `<style>`s of the head into the first of them, in their order: one hash instead of many. Linked sheets that
 * stood between come after; the order of `@layer`s, stated first of all, is what decides.
 */
export function mergeStyles(page: string): string {
  const styles = elementsOf(page).filter(isPlainHeadStyle)
  const [first] = styles
  if (!first || styles.length === 1) return page
  const merged = `<style>${styles.map((style) => codeOf(style).trim()).join('')}</style>`
  return styles.toReversed().reduce((text, style) => {
    const [start, end] = spanOf(style)
    return text.slice(0, start) + (style === first ? merged : '') + text.slice(end)
  }, page)
}

/** One with an attribute (`media`) means something of its own; so does one in a `<noscript>`. */
const isPlainHeadStyle = (element: Element): boolean =>
  element.tagName === 'style' && isHtml(element) && element.attrs.length === 0 && isIn(element, 'head')
