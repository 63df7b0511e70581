import { getEntry } from 'astro:content'
import { localise } from '../learning/items/localise.ts'

/** A glossary entry in one language. */
export async function termInLocale(id: string, locale: string) {
  const entry = await getEntry('glossary', id)
  if (!entry) throw new Error(`The glossary has no term "${id}".`)
  return localise(entry.data, locale)
}
