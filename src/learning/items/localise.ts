import type { Localised } from './item.ts'

/** `Value` with every `Localised` in it replaced by a string. */
export type InOneLanguage<Value> = Value extends Localised
  ? string
  : Value extends readonly (infer Element)[]
    ? readonly InOneLanguage<Element>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: InOneLanguage<Value[Key]> }
      : Value

/** Picks one language in a whole structure: `{ fr: 'Oui', en: 'Yes' }` becomes `'Oui'`. */
export function localise<Value>(value: Value, locale: string): InOneLanguage<Value>
export function localise(value: unknown, locale: string): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => localise(element, locale))
  if (typeof value !== 'object' || value === null) return value
  const text: unknown = (value as Record<string, unknown>)[locale]
  if (typeof text === 'string') return text
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, localise(inner, locale)]))
}
