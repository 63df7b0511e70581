export interface SvgAttribute {
  readonly name: string
  /** As it is written, entities included. */
  readonly value: string
  readonly offset: number
}

export type SvgToken =
  | {
      readonly type: 'open'
      readonly name: string
      readonly attributes: readonly SvgAttribute[]
      readonly closed: boolean
      readonly offset: number
    }
  | { readonly type: 'close'; readonly name: string; readonly offset: number }
  | { readonly type: 'text'; readonly value: string; readonly offset: number }
  /** What is neither: it cannot be trusted, and nothing after it is read. */
  | { readonly type: 'unreadable'; readonly offset: number }

const prologue = /^\s*(?:<\?xml\s[^<>]*\?>\s*)?/
const comment = /<!--(?!-?>)(?:(?!--).)*-->/sy
const closing = /<\/(?<name>[A-Za-z][\w-]*)\s*>/y
const opening =
  /<(?<name>[A-Za-z][\w-]*)(?<attributes>(?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<closed>\/?)>/y
const attribute = /(?<name>[\w:-]+)\s*=\s*(?:"(?<double>[^"<]*)"|'(?<single>[^'<]*)')/g
const text = /[^<]+/y

/** A small, strict part of XML: what stands before the root and comments are dropped; no doctype, no CDATA. */
export function svgTokens(source: string): readonly SvgToken[] {
  const tokens: SvgToken[] = []
  let offset = prologue.exec(source)?.[0].length ?? 0
  while (offset < source.length) {
    const read = readToken(source, offset)
    if (read.token && !(tokens.length === 0 && isBlank(read.token))) tokens.push(read.token)
    if (read.token?.type === 'unreadable') break
    offset = read.end
  }
  return tokens
}

const isBlank = (token: SvgToken) => token.type === 'text' && token.value.trim() === ''

function readToken(source: string, offset: number): { token: SvgToken | null; end: number } {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = offset
    return pattern.exec(source)
  }
  const skipped = match(comment)
  if (skipped) return { token: null, end: comment.lastIndex }
  const close = match(closing)
  if (close)
    return { token: { type: 'close', name: close.groups?.name ?? '', offset }, end: closing.lastIndex }
  const open = match(opening)
  if (open) return { token: openToken(open, offset), end: opening.lastIndex }
  const words = match(text)
  if (words) return { token: { type: 'text', value: words[0], offset }, end: text.lastIndex }
  return { token: { type: 'unreadable', offset }, end: source.length }
}

function openToken(open: RegExpExecArray, offset: number): SvgToken {
  const { name = '', attributes = '', closed } = open.groups ?? {}
  const start = offset + 1 + name.length
  return {
    type: 'open',
    name,
    closed: closed === '/',
    offset,
    attributes: [...attributes.matchAll(attribute)].map((match) => ({
      name: match.groups?.name ?? '',
      value: match.groups?.double ?? match.groups?.single ?? '',
      offset: start + match.index,
    })),
  }
}
