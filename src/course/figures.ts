import { getEntry } from 'astro:content'
import { lessonAt } from './lessons.ts'

/** The drawing `name` of the lesson shown at `locale`/`slug`; the reader has checked its markup. */
export async function figureOf(locale: string, slug: string, name: string) {
  const id = `${await lessonAt(locale, slug)}/${name}`
  const entry = await getEntry('figures', id)
  if (!entry) throw new Error(`There is no figure "${id}".`)
  return entry.data
}
