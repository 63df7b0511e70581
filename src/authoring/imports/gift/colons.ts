/** A question whose lone colons are escaped, and how to find a place of it in the original. */
export interface Escaped {
  readonly text: string
  readonly count: number
  readonly originalOffset: (offset: number) => number
}

/**
 * GIFT means something by a colon only in `::title::` and in `{#value:tolerance}`; programs that write it, and people,
 * leave others as they are, and Moodle reads them.
 */
export function escapeColons(text: string): Escaped {
  const [, before = '', title = ''] = /^(\s*(?:\/\/[^\n]*\n\s*)*)(::(?:(?!::)[^])*::)?/.exec(text) ?? []
  const end = before.length + title.length
  const isMark = (at: number) => at < before.length || (at < end && (at < before.length + 2 || at >= end - 2))
  const numeric = numericBlock(text, end)
  const found = [...text.matchAll(/:/g)]
    .map(({ index }) => index)
    .filter((at) => !isMark(at) && text[at - 1] !== '\\')
    .filter((at) => !(isIn(numeric, at) && isBetweenDigits(text, at)))
  const parts = [0, ...found].map((at, index) => text.slice(at, found[index]))
  return {
    text: parts.join('\\'),
    count: found.length,
    originalOffset: (offset) => offset - found.filter((at, index) => at + index < offset).length,
  }
}

function numericBlock(text: string, from: number): readonly [start: number, end: number] {
  const start = text.slice(from).search(/(?<!\\)\{\s*#(?!#)/)
  return start < 0 ? [0, 0] : [from + start, text.length]
}

const isIn = ([start, end]: readonly [number, number], at: number): boolean => at > start && at < end

const isBetweenDigits = (text: string, at: number): boolean =>
  /\d/.test(text[at - 1] ?? '') && /[\d.]/.test(text[at + 1] ?? '')
