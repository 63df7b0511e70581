import { setTypography } from './set-typography.ts'

/** Sets every text of a valid value, and every list of texts: `{ fr: …, en: … }` each in its language, at any depth. */
export function setTexts<T>(value: T, locales: readonly string[]): T
export function setTexts(value: unknown, locales: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => setTexts(element, locales))
  if (typeof value !== 'object' || value === null) return value
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  const localised = isLocalised(entries, locales)
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, localised ? setText(inner, key) : setTexts(inner, locales)]),
  )
}

const setText = (text: unknown, locale: string): unknown =>
  Array.isArray(text)
    ? text.map((one) => setTypography(String(one), locale))
    : setTypography(String(text), locale)

const isText = (value: unknown): boolean => typeof value === 'string'

function isLocalised(entries: readonly (readonly [string, unknown])[], locales: readonly string[]): boolean {
  return (
    entries.length === locales.length &&
    entries.every(
      ([key, inner]) =>
        locales.includes(key) && (isText(inner) || (Array.isArray(inner) && inner.every(isText))),
    )
  )
}
