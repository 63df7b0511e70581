import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { localisedSchema } from '../text.ts'
import type { Locales } from './base-fields.ts'

export const optionSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the option, unique in the item.'),
      key: z.boolean().optional().describe('true: this option is right.'),
      text: localisedSchema(locales, 'What the learner chooses.'),
      feedback: localisedSchema(locales, 'Why this option is right, or why it is wrong.'),
    })
    .describe('An option.')
