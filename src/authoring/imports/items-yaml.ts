import { Document, isMap, isScalar, isSeq, Scalar, visit, type YAMLMap } from 'yaml'
import type { TakenItem } from './settle.ts'
import { isText } from './to-write.ts'

/** The first line of an items.yaml, by which editors know its schema. */
export const schemaComment = '# yaml-language-server: $schema=../../../src/schemas/json/items.schema.json\n'

/** In the order in which items are written by hand; what is not named here comes before the explanation. */
const first = [
  ...[
    'id',
    'kind',
    'mode',
    'multiple',
    'reusable',
    'oneSet',
    'reserved',
    'revision',
    'concepts',
    'objective',
  ],
  ...['section', 'bloom', 'stem', 'text'],
]
const last = ['explanation', 'hints', 'source']

/** Written in one line where it is short: what stands on a thing, not what is said of it. */
const onOneLine = ['text', 'name', 'description', 'clue']
const longestLine = 100

/** The items as the content has them, parted by blank lines: block texts in quotes, short ones and lists in one line. */
export function itemsYaml(items: readonly TakenItem[], locales: readonly string[]): string {
  return items.map((item) => itemYaml(inOrder(item), locales)).join('\n')
}

function inOrder(item: TakenItem): Readonly<Record<string, unknown>> {
  const rank = (key: string) => {
    if (first.includes(key)) return first.indexOf(key)
    return first.length + (last.includes(key) ? 1 + last.indexOf(key) : 0)
  }
  return Object.fromEntries(Object.entries(item).toSorted(([one], [other]) => rank(one) - rank(other)))
}

function itemYaml(item: Readonly<Record<string, unknown>>, locales: readonly string[]): string {
  const document = new Document([item], { aliasDuplicateObjects: false })
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : ''
      if (isMap(value)) styleMap(value, name, locales)
      if (isSeq(value) && value.items.every(isScalar)) flow(value)
      if (name === 'accept' || locales.includes(name)) quote(value)
    },
    Map: (_, map) => {
      if (isLocalised(map, locales)) for (const { value } of map.items) quote(value)
    },
  })
  return document
    .toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })
    .replace(paddedList, '$1[$2]')
}

/**
 * Maps are written `{ fr: … }`, lists `[C01]`; the library pads both. Where a value begins so, it is a list. In texts there
 * may be what JavaScript takes for the end of a line, and YAML does not.
 */
const paddedList = /(?<=^|\n)( *(?:- )?[\w-]+: )\[ ([^\n]*) \](?=\n|$)/g

function styleMap(map: YAMLMap, name: string, locales: readonly string[]): void {
  const isShort = map.toString().length <= longestLine
  if (name === 'tolerance') flow(map)
  if (isLocalised(map, locales) && onOneLine.includes(name) && isShort) flow(map)
}

const isLocalised = (map: YAMLMap, locales: readonly string[]): boolean =>
  isText(Object.fromEntries(map.items.map(({ key }) => [isScalar(key) ? String(key.value) : '', 0])), locales)

const flow = (node: { flow?: boolean | undefined }): void => {
  node.flow = true
}

/** Texts stand in quotes, that a colon or a dash in them means nothing. */
function quote(node: unknown): void {
  if (isSeq(node)) node.items.forEach(quote)
  if (isScalar(node) && typeof node.value === 'string') node.type = Scalar.QUOTE_DOUBLE
}
