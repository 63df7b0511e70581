import { z } from 'zod'
import { models } from '../learning/models/registry/models.ts'
import { courseSchema } from './course.ts'
import { glossarySchema } from './glossary.ts'
import { itemsSchema } from './items.ts'
import { lessonSchema } from './lesson.ts'
import { modelSchema } from './models.ts'
import { sourcesSchema } from './sources.ts'
import { wordsSchema } from './words.ts'
import { workshopsSchema } from './workshops.ts'

/** What editors complete and explain YAML with: a JSON Schema per kind of file, by the name it is published under. */
export function jsonSchemas(locales: readonly string[]): Record<string, object> {
  const schemas = {
    course: courseSchema(locales),
    lesson: lessonSchema,
    items: itemsSchema(locales),
    glossary: glossarySchema(locales),
    sources: sourcesSchema(locales),
    words: wordsSchema(locales),
    workshops: workshopsSchema(locales),
    ...ofModels(locales),
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
    ]),
  )
}

const ofModels = (locales: readonly string[]) =>
  Object.fromEntries(
    Object.entries(models).map(([name, model]) => [`model-${name}`, modelSchema(locales, model)]),
  )
