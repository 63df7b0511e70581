import { setTypography } from './set-typography.ts'

/** Sets every text of a valid value: `{ fr: …, en: … }` each in its language, at any depth. */
export function setTexts<T>(value: T, locales: readonly string[]): T
export function setTexts(value: unknown, locales: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => setTexts(element, locales))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const localised = isLocalised(entries, locales)
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      key,
      localised ? setTypography(String(inner), key) : setTexts(inner, locales),
    ]),
  )
}

function isLocalised(entries: readonly (readonly [string, unknown])[], locales: readonly string[]): boolean {
  return (
    entries.length === locales.length &&
    entries.every(([key, inner]) => locales.includes(key) && typeof inner === 'string')
  )
}
