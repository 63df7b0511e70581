import { type InOneLanguage, localise } from '../learning/items/localise.ts'

/**
 * What the content says in one language. Every page asks for the course, and many for the same terms and sources: each
 * is picked once. An entry that is read anew is another object, and picked anew.
 */
export function inLanguage<Value extends object>(value: Value, locale: string): InOneLanguage<Value> {
  const picked = known.get(value) ?? new Map<string, unknown>()
  if (!picked.has(locale)) picked.set(locale, localise(value, locale))
  known.set(value, picked)
  return picked.get(locale) as InOneLanguage<Value>
}

const known = new WeakMap<object, Map<string, unknown>>()
