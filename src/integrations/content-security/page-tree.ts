import { type DefaultTreeAdapterTypes, html, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/**
 * Every element of a page, in order, each with its place in the text. `<noscript>` is read as a browser without
 * scripts reads it: its styles need to be allowed too.
 */
export function elementsOf(page: string): readonly Element[] {
  return elementsIn(parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: false }))
}

function elementsIn(node: Node): readonly Element[] {
  const own = 'tagName' in node ? [node] : []
  const inner = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
  return [...own, ...inner.flatMap(elementsIn)]
}

export const isIn = ({ parentNode }: Element, name: string): boolean => parentNode?.nodeName === name

export const isHtml = ({ namespaceURI }: Element): boolean => namespaceURI === html.NS.HTML

/** `undefined` where there is none. */
export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value

/** What stands in a `<script>` or `<style>`, as a browser hashes it. */
export const codeOf = ({ childNodes }: Element): string =>
  childNodes.map((child) => ('value' in child ? child.value : '')).join('')

/** Where it begins and ends in the text of the page. */
export function spanOf({ tagName, sourceCodeLocation: location }: Element): readonly [number, number] {
  if (!location) throw new Error(`<${tagName}> is not written in the page: it is only implied.`)
  return [location.startOffset, location.endOffset]
}
