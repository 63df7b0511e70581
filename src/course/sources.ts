import { getEntry } from 'astro:content'
import { localise } from '../learning/items/localise.ts'

/** A source in one language. */
export async function sourceInLocale(id: string, locale: string) {
  const entry = await getEntry('sources', id)
  if (!entry) throw new Error(`sources.yaml has no source "${id}".`)
  return localise(entry.data, locale)
}
