import { courseSchema } from '../schemas/course.ts'
import { termSchema } from '../schemas/glossary.ts'
import { itemSchema } from '../schemas/items.ts'
import { sourceSchema } from '../schemas/sources.ts'
import { wordsSchema } from '../schemas/words.ts'
import { workshopSchema } from '../schemas/workshops.ts'

const schemasOf = (locales: readonly string[]) => ({
  course: courseSchema(locales),
  item: itemSchema(locales),
  term: termSchema(locales),
  source: sourceSchema(locales),
  words: wordsSchema(locales),
  workshop: workshopSchema(locales),
})

export type EntrySchemas = ReturnType<typeof schemasOf>

const made = new Map<string, EntrySchemas>()

/** Made once per set of languages: making them takes longer than using them. */
export function entrySchemas(locales: readonly string[]): EntrySchemas {
  const key = locales.join(' ')
  const schemas = made.get(key) ?? schemasOf(locales)
  made.set(key, schemas)
  return schemas
}
