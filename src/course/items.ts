import { getCollection, getEntry } from 'astro:content'
import type { Item } from '../learning/items/index.ts'
import { inLanguage } from './in-language.ts'

/** An item of the bank in one language, with the lesson it belongs to. */
export type LessonItem = Item & { readonly lesson: string }

/** The item `id`, in `locale`. Throws where the bank has none: the content check has said so before. */
export async function itemInLocale(id: string, locale: string): Promise<LessonItem> {
  const entry = await getEntry('items', id)
  if (!entry) throw new Error(`The bank has no item "${id}".`)
  return inLanguage(entry.data, locale)
}

/** The whole bank in `locale`. */
export async function itemsInLocale(locale: string): Promise<readonly LessonItem[]> {
  const entries = await getCollection('items')
  return entries.map((entry) => inLanguage(entry.data, locale))
}
