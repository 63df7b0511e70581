import { XMLParser } from 'fast-xml-parser'

/** An element as an XML parser that is not ours reads it. */
export interface Tree {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Tree | string)[]
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  attributesGroupName: ':@',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
})

type Parsed = Readonly<Record<string, unknown>>

/** The root element. Faults of form are looked for elsewhere (well-formed.test.ts). */
export function readXml(text: string): Tree {
  const root = (parser.parse(text) as Parsed[]).map(treeOf).find((node) => typeof node !== 'string')
  if (typeof root !== 'object') throw new Error('No element.')
  return root
}

function treeOf(node: Parsed): Tree | string {
  if ('#text' in node) return String(node['#text'])
  const name = Object.keys(node).find((key) => key !== ':@') ?? ''
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: (node[name] as Parsed[]).map(treeOf),
  }
}

export const elementsIn = ({ children }: Tree): readonly Tree[] =>
  children.filter((child) => typeof child !== 'string')

/** The children of that name. */
export const childrenOf = (tree: Tree | undefined, name: string): readonly Tree[] =>
  tree ? elementsIn(tree).filter((child) => child.name === name) : []

/** Every element of that name, at any depth. */
export const allOf = (tree: Tree | undefined, name: string): readonly Tree[] =>
  tree
    ? elementsIn(tree).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)])
    : []

/** The text of an element: a break is a line end. Of none, ''. */
export function textIn(tree: Tree | undefined): string {
  if (!tree) return ''
  return tree.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : textIn(child)))
    .join('')
}

/** The first child of the first child of … those names. */
export const at = (tree: Tree | undefined, ...names: readonly string[]): Tree | undefined =>
  names.reduce<Tree | undefined>((within, name) => childrenOf(within, name)[0], tree)
