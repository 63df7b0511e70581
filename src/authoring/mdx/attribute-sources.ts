import type { Span } from '../yaml/yaml-file.ts'

/** Where an attribute is written. `value` is what stands between its quotes; `null` where it has none. */
export interface AttributeSource {
  readonly name: string
  readonly start: number
  readonly value: Span | null
}

/** Attributes of the tag that opens at `start`; the syntax tree has them without their positions. */
export function attributeSources(text: string, start: number): readonly AttributeSource[] {
  const attributes: AttributeSource[] = []
  const name = /<[\w.-]*/y
  name.lastIndex = start
  let offset = name.test(text) ? name.lastIndex : text.length
  while (offset < text.length) {
    const token =
      /\s+|(?<name>[\w:.-]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?=\{)))?|(?<braces>\{)/y
    token.lastIndex = offset
    const match = token.exec(text)
    if (!match) break
    const { name: attribute, double, single, braces } = match.groups ?? {}
    const end = token.lastIndex
    const value = double ?? single
    if (attribute !== undefined) {
      attributes.push({
        name: attribute,
        start: offset,
        value: value === undefined ? null : [end - 1 - value.length, end - 1],
      })
    }
    offset = braces === undefined ? end : afterBraces(text, offset)
  }
  return attributes
}

function afterBraces(text: string, start: number): number {
  let depth = 0
  for (let offset = start; offset < text.length; offset++) {
    if (text[offset] === '{') depth += 1
    if (text[offset] === '}') depth -= 1
    if (depth === 0) return offset + 1
  }
  return text.length
}
