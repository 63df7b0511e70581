import { z } from 'zod'
import type { Localised } from '../../learning/items/item.ts'
import type { ReflectionItem } from '../../learning/items/reflection.ts'
import { idSchema } from '../ids.ts'
import { localisedSchema } from '../text.ts'
import { baseFields, type Locales } from './base-fields.ts'
import type { SameShape } from './same-shape.ts'

const criterionSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the criterion, unique in the item.'),
      text: localisedSchema(locales, 'What a good text does, to be judged yes or no.'),
      advice: localisedSchema(locales, 'Said where it is not met: what to add.'),
    })
    .describe('A criterion of the rubric.')

export const reflectionSchema = (locales: Locales) =>
  z
    .strictObject({
      kind: z.literal('reflection').describe('Something to write (the stem), then to compare with a model.'),
      ...baseFields(locales),
      criteria: z.array(criterionSchema(locales)).min(1).describe('The rubric.'),
      modelAnswer: localisedSchema(locales, 'A text that meets every criterion.'),
    })
    .describe('A reflection, which learners score themselves.')

true satisfies SameShape<ReturnType<typeof reflectionSchema>, ReflectionItem<Localised>>
