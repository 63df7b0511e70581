import { z } from 'zod'
import type { Localised } from '../../learning/items/item.ts'
import type { TextEntryItem } from '../../learning/items/text-entry.ts'
import { idSchema } from '../ids.ts'
import { localisedSchema, missingTranslation, textSchema } from '../text.ts'
import { baseFields, type Locales } from './base-fields.ts'
import type { SameShape } from './same-shape.ts'

/** Languages differ in how many spellings there are: lists per language, not a list of texts. */
function variantsSchema(locales: Locales): z.ZodType<Readonly<Record<string, readonly string[]>>> {
  const spellings = () =>
    z
      .array(textSchema('A spelling.'), {
        error: (issue) => (issue.input === undefined ? missingTranslation : undefined),
      })
      .min(1)
      .describe('Its spellings, the one to show first. Case, accents, articles and typos need none.')
  return z
    .strictObject(Object.fromEntries(locales.map((locale) => [locale, spellings()])))
    .describe('Per language the spellings of the answer.')
}

const answerSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the answer, unique in the item.'),
      variants: variantsSchema(locales),
      feedback: localisedSchema(locales, 'Why it is right, or why it is wrong.'),
    })
    .describe('An answer foreseen.')

export const textEntrySchema = (locales: Locales) =>
  z
    .strictObject({
      kind: z.literal('text-entry').describe('A word or a few, typed.'),
      ...baseFields(locales),
      accept: z.array(answerSchema(locales)).min(1).describe('Answers accepted.'),
      wrong: z
        .array(answerSchema(locales))
        .min(1)
        .optional()
        .describe('Wrong answers known to be given. What is as near to one of them is not accepted.'),
    })
    .describe('A typed answer.')

true satisfies SameShape<ReturnType<typeof textEntrySchema>, TextEntryItem<Localised>>
