import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MdastPluginEntry, MdastVisitorContext } from 'satteri'
import { setTypography } from '../typography/set-typography.ts'
import { childrenOf, type Element, isElement, type Node } from './tree.ts'
import { isTextAttribute } from './vocabulary.ts'

/** Sets the texts of a lesson, and those of its components' attributes, in the language that names its file: `fr.mdx`. */
export const typographyPlugin: MdastPluginEntry = ({ fileURL }) => {
  if (!fileURL) return null
  const locale = basename(fileURLToPath(fileURL), '.mdx')
  return {
    name: 'lesson-typography',
    before(root, ctx) {
      setBlock(root, locale, ctx)
    },
  }
}

const inSentence: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
])

/** What of a sentence is not text still stands before and after what is: as a letter, or as a line break. */
const readAs = (leaf: Readonly<Node>) =>
  leaf.type === 'text' ? leaf.value : leaf.type === 'break' ? '\n' : 'x'

function setBlock(block: Readonly<Node>, locale: string, ctx: MdastVisitorContext): void {
  const sentence: Readonly<Node>[] = []
  collect(block, sentence, locale, ctx)
  let before = ''
  for (const [index, leaf] of sentence.entries()) {
    const written = readAs(leaf)
    const next = sentence[index + 1]
    const after = next ? readAs(next).slice(0, 1) : ''
    const set = leaf.type === 'text' ? setBetween(written, before, after, locale) : written
    if (leaf.type === 'text' && set !== written) ctx.setProperty(leaf, 'value', set)
    before = set.slice(-1)
  }
}

/** Leaves of a block in their order; blocks inside it are sentences of their own. */
function collect(
  node: Readonly<Node>,
  leaves: Readonly<Node>[],
  locale: string,
  ctx: MdastVisitorContext,
): void {
  if (isElement(node)) setAttributes(node, locale, ctx)
  for (const child of childrenOf(node)) {
    if (isElement(child) && child.type === 'mdxJsxTextElement' && child.children.length === 0) {
      setAttributes(child, locale, ctx)
      leaves.push(child)
    } else if (inSentence.has(child.type)) collect(child, leaves, locale, ctx)
    else if (childrenOf(child).length > 0 || isElement(child)) setBlock(child, locale, ctx)
    else leaves.push(child)
  }
}

/** `text` as it is set between these two characters. */
function setBetween(text: string, before: string, after: string, locale: string): string {
  const set = setTypography(before + text + after, locale)
  return set.startsWith(before) && set.endsWith(after)
    ? set.slice(before.length, set.length - after.length)
    : setTypography(text, locale)
}

function setAttributes(element: Element, locale: string, ctx: MdastVisitorContext): void {
  const attributes = element.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' &&
    typeof attribute.value === 'string' &&
    isTextAttribute(element.name, attribute.name)
      ? { ...attribute, value: setTypography(attribute.value, locale) }
      : attribute,
  )
  const isChanged = attributes.some(
    (attribute, index) => attribute.value !== element.attributes[index]?.value,
  )
  // Sätteri sets no attributes in place: the element is written anew around the children it has.
  if (isChanged) ctx.replaceNode(element, { ...copyOf(element), attributes })
}

const copyOf = ({ type, name, data, children }: Element): Element =>
  ({ type, name, attributes: [], children, ...(data === undefined ? {} : { data }) }) as Element
