import { z } from 'zod'
import type { Localised } from '../../learning/items/item.ts'
import type { PairsItem } from '../../learning/items/pairs.ts'
import { idSchema } from '../ids.ts'
import { localisedSchema } from '../text.ts'
import { baseFields, type Locales, notSchema } from './base-fields.ts'
import type { SameShape } from './same-shape.ts'

const leftSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the left, unique among lefts and rights.'),
      text: localisedSchema(locales, 'What is written on it.'),
      right: idSchema('The right that goes with it, and with no other left.'),
      why: localisedSchema(locales, 'Why they go together.'),
      not: notSchema(locales, 'tile', 'beside it'),
      otherwise: localisedSchema(locales, 'Said of a wrong tile that has no text of its own under "not".'),
    })
    .describe('A left.')

const rightSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the right, unique among lefts and rights.'),
      text: localisedSchema(locales, 'What is written on it.'),
    })
    .describe('A right; a distractor where no left names it.')

export const pairsSchema = (locales: Locales) =>
  z
    .strictObject({
      kind: z.literal('pairs').describe('Tiles to pair.'),
      ...baseFields(locales),
      oneSet: z
        .boolean()
        .optional()
        .describe('true: lefts and rights are shown as one set, where any may go with any other.'),
      lefts: z.array(leftSchema(locales)).min(2).describe('The lefts, each with its right.'),
      rights: z.array(rightSchema(locales)).min(2).describe('The rights, distractors among them.'),
    })
    .describe('Pairs.')

true satisfies SameShape<ReturnType<typeof pairsSchema>, PairsItem<Localised>>
