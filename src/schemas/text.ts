import { z } from 'zod'
import type { Localised } from '../learning/items/item.ts'

/** Messages by which the reader of content tells these two faults from other wrong types. */
export const missingTranslation = 'missing translation'
export const notTranslated = 'not translated'

/** A text that says something: blank ones are refused. */
export const textSchema = (description: string) =>
  z.string({ error: absent }).regex(/\S/).describe(description)

const absent = (issue: { input?: unknown }) => (issue.input === undefined ? missingTranslation : undefined)

/** The same text in exactly the languages of the course. */
export function localisedSchema(locales: readonly string[], description: string): z.ZodType<Localised> {
  const texts = Object.fromEntries(
    locales.map((locale) => [locale, textSchema(`In ${languageName(locale)}.`)]),
  )
  const schema = z.strictObject(texts, {
    error: (issue) =>
      issue.code === 'invalid_type' && issue.input !== undefined ? notTranslated : undefined,
  })
  return schema.describe(description)
}

function languageName(locale: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale
}
