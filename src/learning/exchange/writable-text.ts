/**
 * A text that every one of the files can hold: line ends are `\n`, what XML 1.0 forbids (controls, halves of a surrogate pair,
 * U+FFFE and U+FFFF) is the replacement character, and no space stands around it.
 */
export const writableText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .trim()

/** `value` with each text in it made writable. */
export function writable<Value>(value: Value): Value
export function writable(value: unknown): unknown {
  if (typeof value === 'string') return writableText(value)
  if (Array.isArray(value)) return value.map((one: unknown) => writable(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, writable(inner)]))
}
