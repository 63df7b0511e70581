import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { type Fault, faultAt, type Place } from '../faults/fault.ts'
import { placeAt, startOf, type TextFile } from '../files/text-file.ts'
import type { Path } from './path.ts'
import { plainYaml } from './plain-yaml.ts'
import { yamlAlias, yamlSyntax } from './yaml-faults.ts'

/** Offsets in the text of a file: first character, and the one after the last. */
export type Span = readonly [start: number, end: number]

export interface YamlFile {
  readonly path: string
  /** Plain JavaScript; `null` for an empty file, and for one with aliases. */
  readonly value: unknown
  /** False where a syntax error may have eaten content: what seems to be missing may be there. */
  readonly sound: boolean
  readonly faults: readonly Fault[]
  /** Where all values that are texts stand. */
  readonly texts: () => readonly Span[]
  /** Where the value at `path`, or its key, stands; its nearest ancestor's place where it is missing. */
  readonly place: (path: Path, part?: 'key' | 'value') => Place
}

/** Parses `file`, or the part of it in `span`. */
export function parseYaml(file: TextFile, span: Span = [0, file.text.length]): YamlFile {
  const [start, end] = span
  const source = file.text.slice(start, end)
  const plain = plainYaml(source)
  const tree = onDemand(() => treeOf(source))
  const places = placesIn(file, start, tree)
  if (plain) return { path: file.path, value: plain.value, sound: true, faults: [], ...places }
  const document = tree()
  const faultAtOffset = (offset: number) => placeAt(file, start + Math.min(offset, source.trimEnd().length))
  const syntax = [...document.errors, ...document.warnings].map((error) =>
    faultAt(faultAtOffset(openingOf(document, error)), yamlSyntax(error.code, error.message)),
  )
  const first = syntax.filter((fault, index) => syntax.findIndex(isAt(fault)) === index)
  const aliases = aliasOffsets(document).map((offset) => faultAt(faultAtOffset(offset), yamlAlias))
  return {
    path: file.path,
    value: aliases.length > 0 ? null : (document.toJS() as unknown),
    sound: syntax.length + aliases.length === 0,
    faults: [...first, ...aliases],
    ...places,
  }
}

/** Where things stand in `tree`, whose text begins at `start` of `file`. */
function placesIn(file: TextFile, start: number, tree: () => Document): Pick<YamlFile, 'texts' | 'place'> {
  return {
    texts: () => textSpans(tree()).map(([from, to]) => [start + from, start + to]),
    place: (path, part = 'value') => placeAt(file, start + (offsetOf(tree(), path, part) ?? 0)),
  }
}

const treeOf = (source: string) => parseDocument(source, { prettyErrors: false, logLevel: 'error' })

/** The trees of a large course would fill the memory, and are asked for only where something is wrong. */
function onDemand<Tree>(grow: () => Tree): () => Tree {
  let tree: Tree | undefined
  return () => (tree ??= grow())
}

/** A file that is not there, as an empty one. */
export const absentYaml = (path: string): YamlFile => ({
  path,
  value: null,
  sound: true,
  faults: [],
  texts: () => [],
  place: () => startOf(path),
})

const isAt =
  ({ line, column }: Place) =>
  (other: Place) =>
    other.line === line && other.column === column

/** Where it begins: for a quote or bracket that is never closed, where it was opened and not where the file ends. */
function openingOf(document: Document, { code, pos }: YAMLError): number {
  let opening = pos[0]
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return opening
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return
    const isOpened =
      (isScalar(node) && (node.type ?? '').startsWith('QUOTE')) || (isCollection(node) && node.flow)
    if (isOpened && node.range[0] < pos[0] && node.range[1] >= pos[0]) opening = node.range[0]
  })
  return opening
}

function aliasOffsets(document: Document): number[] {
  const offsets: number[] = []
  visit(document, { Alias: (_, node) => void offsets.push(node.range?.[0] ?? 0) })
  return offsets
}

function textSpans(document: Document): Span[] {
  const spans: Span[] = []
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string' && node.range)
        spans.push([node.range[0], node.range[1]])
    },
  })
  return spans
}

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number | null {
  let node: unknown = document.contents
  let offset = startOffset(node)
  for (const [depth, segment] of path.entries()) {
    const inner = step(node, segment)
    if (!inner) return offset
    const last = depth === path.length - 1
    offset = (last && part === 'key' ? startOffset(inner.key) : null) ?? startOffset(inner.value) ?? offset
    node = inner.value
  }
  return offset
}

function step(node: unknown, segment: PropertyKey): { key: unknown; value: unknown } | null {
  if (isSeq(node)) {
    const value = node.items[Number(segment)]
    return value === undefined ? null : { key: value, value }
  }
  if (!isMap(node)) return null
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === segment,
  )
  return pair ? { key: pair.key, value: pair.value ?? pair.key } : null
}

function startOffset(node: unknown): number | null {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? null) : null
}
