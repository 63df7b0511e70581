import { z } from 'zod'
import type { Localised } from '../../learning/items/item.ts'
import type { OrderItem } from '../../learning/items/order.ts'
import { idSchema } from '../ids.ts'
import { localisedSchema } from '../text.ts'
import { baseFields, type Locales } from './base-fields.ts'
import type { SameShape } from './same-shape.ts'

const stepSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the step, unique in the item.'),
      text: localisedSchema(locales, 'What is written on it: nothing that tells its place.'),
      why: localisedSchema(locales, 'Why it stands in its place.'),
    })
    .describe('A step.')

export const orderSchema = (locales: Locales) =>
  z
    .strictObject({
      kind: z.literal('order').describe('Steps to put in order.'),
      ...baseFields(locales),
      steps: z
        .array(stepSchema(locales))
        .min(3)
        .describe('The steps in their right order; they are shown shuffled.'),
    })
    .describe('An order.')

true satisfies SameShape<ReturnType<typeof orderSchema>, OrderItem<Localised>>
