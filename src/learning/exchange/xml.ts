/** What an element holds: text, which is escaped, or elements. */
export type XmlNode = string | XmlElement

export interface XmlElement {
  readonly name: string
  /** Those that are undefined are not written. */
  readonly attributes: XmlAttributes
  readonly children: readonly XmlNode[]
}

export type XmlAttributes = Readonly<Record<string, string | undefined>>

export const xml = (
  name: string,
  attributes: XmlAttributes = {},
  ...children: readonly XmlNode[]
): XmlElement => ({ name, attributes, children })

/** One element a line where nothing but elements stands in their parent; texts hold no other spaces than their own. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`

/** Among these a space shows: their children stay on their line. */
const inLine = new Set(['p', 'span', 'qti-prompt', 'qti-gap-text', 'qti-simple-associable-choice'])

function written({ name, attributes, children }: XmlElement, margin: string): string {
  const tag = name + Object.entries(attributes).map(writtenAttribute).join('')
  if (children.length === 0) return `<${tag}/>`
  if (inLine.has(name) || children.some((child) => typeof child === 'string'))
    return `<${tag}>${children.map((child) => writtenNode(child, margin)).join('')}</${name}>`
  const inner = `${margin}  `
  const lines = children.map((child) => `\n${inner}${writtenNode(child, inner)}`).join('')
  return `<${tag}>${lines}\n${margin}</${name}>`
}

const writtenNode = (node: XmlNode, margin: string): string =>
  typeof node === 'string' ? escapedText(node) : written(node, margin)

const writtenAttribute = ([name, value]: readonly [string, string | undefined]): string =>
  value === undefined ? '' : ` ${name}="${escapedAttribute(value)}"`

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** `>` too, for `]]>` may not stand in a text. */
export const escapedText = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign)

/** A reader would make spaces of tabs and line ends. */
const escapedAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n]/g, (sign) => signs[sign] ?? `&#${sign.codePointAt(0)};`)
