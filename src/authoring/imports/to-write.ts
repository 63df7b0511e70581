import type { Message } from '../faults/fault.ts'

/** What stands empty in an item, by language; `null` for what is written in none. */
type Empty = readonly { readonly field: string; readonly locale: string | null }[]

/** What an author has still to write of an item; `null` where nothing is. */
export function toWrite(
  item: Readonly<Record<string, unknown>>,
  locales: readonly string[],
): { readonly count: number; readonly message: Message } | null {
  const empty = emptyIn(item, '', locales)
  if (empty.length === 0) return null
  const all = localesIn(item, locales)
  const lines = [null, ...locales].flatMap((locale) => {
    const fields = empty.filter((one) => one.locale === locale).map(({ field }) => field)
    if (fields.length === 0) return []
    const isAll = locale !== null && fields.length === all
    return [`${locale === null ? '' : `In "${locale}": `}${isAll ? 'every text' : fields.join(', ')}.`]
  })
  return { count: empty.length, message: unfinished(String(item.id), empty.length, lines) }
}

const unfinished = (id: string, count: number, lines: readonly string[]): Message => ({
  code: 'to-write',
  what: `"${id}" has ${count} ${count === 1 ? 'thing' : 'things'} still to be written.`,
  why: lines.join('\n  '),
  mend: 'Fill what stands empty in the YAML: npm run check:content refuses it until then.',
})

function emptyIn(value: unknown, field: string, locales: readonly string[]): Empty {
  if (isBlank(value)) return [{ field, locale: null }]
  if (Array.isArray(value))
    return value.flatMap((one: unknown, at) => emptyIn(one, `${field} ${nameOf(one, at)}`, locales))
  if (!isFields(value)) return []
  if (isText(value, locales))
    return Object.entries(value).flatMap(([locale, text]) => (isBlank(text) ? [{ field, locale }] : []))
  return Object.entries(value)
    .filter(([key, inner]) => key !== mayBeEmpty || !isBlank(inner))
    .flatMap(([key, inner]) => emptyIn(inner, `${field} ${key}`.trim(), locales))
}

/** A situation of a case that leaves no choice is an ending. */
const mayBeEmpty = 'choices'

/** How many texts the item has in each language. */
function localesIn(value: unknown, locales: readonly string[]): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + localesIn(one, locales), 0)
  if (!isFields(value)) return 0
  if (isText(value, locales)) return 1
  return Object.values(value).reduce((sum: number, one) => sum + localesIn(one, locales), 0)
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text in every language, or a list of spellings. */
export const isText = (value: object, locales: readonly string[]): boolean => {
  const keys = Object.keys(value)
  return keys.length === locales.length && keys.every((key) => locales.includes(key))
}

const isBlank = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0)

/** `"wait"`, else its rank: `2`. */
const nameOf = (value: unknown, at: number): string =>
  isFields(value) && typeof value.id === 'string' ? `"${value.id}"` : String(at + 1)
