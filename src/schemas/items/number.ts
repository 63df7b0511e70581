import { z } from 'zod'
import type { Localised } from '../../learning/items/item.ts'
import type { NumberItem } from '../../learning/items/number.ts'
import { idSchema } from '../ids.ts'
import { localisedSchema, textSchema } from '../text.ts'
import { baseFields, type Locales } from './base-fields.ts'
import type { SameShape } from './same-shape.ts'

const toleranceSchema = z
  .union([
    z
      .strictObject({ absolute: z.number().min(0).describe('In the unit of the value, bounds included.') })
      .describe('An absolute tolerance.'),
    z
      .strictObject({ relative: z.number().min(0).describe('A share of the value: 0.05 for 5 %.') })
      .describe('A relative tolerance.'),
  ])
  .describe('How far from the value is still right; exact where there is none.')

const unitSchema = (locales: Locales) =>
  z
    .strictObject({
      text: localisedSchema(locales, 'The unit as it is shown.'),
      accept: z
        .array(textSchema('A way to write it.'))
        .min(1)
        .describe('Every way to write it, of all languages; case, accents, spaces and points do not count.'),
    })
    .describe('The unit, which may be written or left out.')

const wrongSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the slip, unique in the item.'),
      value: z.number().describe('The number it leads to.'),
      feedback: localisedSchema(locales, 'Which slip leads to it, and how to mend it.'),
    })
    .describe('A wrong number known to be given.')

export const numberSchema = (locales: Locales) =>
  z
    .strictObject({
      kind: z.literal('number').describe('A number, typed.'),
      ...baseFields(locales),
      value: z.number().describe('The right number.'),
      tolerance: toleranceSchema.optional(),
      unit: unitSchema(locales).optional(),
      wrong: z.array(wrongSchema(locales)).min(1).optional().describe('Wrong numbers known to be given.'),
    })
    .describe('A number.')

true satisfies SameShape<ReturnType<typeof numberSchema>, NumberItem<Localised>>
