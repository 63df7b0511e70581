import { z } from 'zod'

const listSchema = (description: string) =>
  z
    .array(
      z
        .string()
        .regex(/^\p{L}[\p{L}\p{M}'’-]*$/u)
        .describe('One word, as it is written.'),
    )
    .optional()
    .describe(description)

/** content/words.yaml */
export const wordsSchema = (locales: readonly string[]) =>
  z
    .strictObject({
      names: listSchema('Names and other words that are the same in every language.'),
      ...Object.fromEntries(
        locales.map((locale) => [locale, listSchema(`Words of "${locale}" that its dictionary lacks.`)]),
      ),
    })
    .describe('Words that are right although no dictionary has them: the content check takes them for spelt.')
