import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri'

export type Node = MdastNode
export type Element = MdxJsxFlowElement | MdxJsxTextElement

export const isElement = (node: Readonly<Node>): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

export const childrenOf = (node: Readonly<Node>): readonly Node[] => ('children' in node ? node.children : [])

/** The text of a node, without its marks. */
export function plainText(node: Readonly<Node>): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return childrenOf(node).map(plainText).join('')
}

/** The id written after a heading: `## Title {#id}`. */
export function headingId(node: Readonly<Node>): string | null {
  const id = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id
  return typeof id === 'string' && id !== '' ? id : null
}

/** What is written after a heading besides its id: `## Title {#id .class name=value}`. */
export function headingExtras(node: Readonly<Node>): readonly string[] {
  const properties = (node.data as { hProperties?: object } | undefined)?.hProperties ?? {}
  return Object.keys(properties).filter((name) => name !== 'id')
}
