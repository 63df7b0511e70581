import { z } from 'zod'
import type { Item } from '../learning/items/index.ts'
import type { Localised } from '../learning/items/item.ts'
import { idSchema } from './ids.ts'
import { baseFields, type Locales } from './items/base-fields.ts'
import { clozeSchema } from './items/cloze.ts'
import { numberSchema } from './items/number.ts'
import { optionSchema } from './items/option.ts'
import { reflectionSchema } from './items/reflection.ts'
import { scenarioSchema } from './items/scenario.ts'
import type { SameShape } from './items/same-shape.ts'
import { textEntrySchema } from './items/text-entry.ts'
import { signSchema } from './signs.ts'
import { localisedSchema } from './text.ts'

const choiceSchema = (locales: Locales) =>
  z
    .strictObject({
      kind: z.literal('choice').describe('One question, several options.'),
      ...baseFields(locales),
      multiple: z.boolean().optional().describe('true: several options may be chosen.'),
      options: z.array(optionSchema(locales)).min(2).describe('Three or four options, all plausible.'),
    })
    .describe('A choice among options.')

const binSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the bin, unique in the item.'),
      name: localisedSchema(locales, 'What the learner reads on it.'),
      description: localisedSchema(locales, 'A few words under the name.'),
      clue: localisedSchema(
        locales,
        'Completes "Look for …" when a card that belongs here was put elsewhere.',
      ),
      not: localisedSchema(locales, 'Said of a card put here wrongly that has no text of its own for it.'),
      section: idSchema('Section of the lesson to reread about this bin.').optional(),
      sign: signSchema('Sign drawn beside it.').optional(),
    })
    .describe('A bin.')

const alternativeSchema = (locales: Locales) =>
  z
    .strictObject({
      bin: idSchema('Another bin where the card can be defended.'),
      rationale: localisedSchema(locales, 'Why it can be defended there.'),
    })
    .describe('A defensible alternative.')

const cardSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the card, unique in the item.'),
      bin: idSchema('The bin where it belongs.'),
      text: localisedSchema(locales, 'What is written on it.'),
      why: localisedSchema(locales, 'Why it belongs in its bin.'),
      not: z
        .record(idSchema('Id of a bin.'), localisedSchema(locales, 'Why it does not belong there.'))
        .optional()
        .describe('Per bin where it is tempting but wrong: why not there.'),
      also: z
        .array(alternativeSchema(locales))
        .min(1)
        .optional()
        .describe('Other bins where it is accepted.'),
    })
    .describe('A card.')

const categoriseSchema = (locales: Locales) =>
  z
    .strictObject({
      kind: z.literal('categorise').describe('Cards to put into bins.'),
      ...baseFields(locales),
      draw: z.int().min(2).describe('How many cards a round draws, evenly over the bins.'),
      bins: z.array(binSchema(locales)).min(2).describe('The bins.'),
      cards: z.array(cardSchema(locales)).min(2).describe('The pool of cards.'),
    })
    .describe('Cards into bins.')

export const itemSchema = (locales: Locales) =>
  z.discriminatedUnion('kind', [
    choiceSchema(locales),
    categoriseSchema(locales),
    clozeSchema(locales),
    textEntrySchema(locales),
    numberSchema(locales),
    reflectionSchema(locales),
    scenarioSchema(locales),
  ])

/** content/lessons/<lesson>/items.yaml */
export const itemsSchema = (locales: Locales) =>
  z.array(itemSchema(locales)).describe('Items of the bank that belong to this lesson.')

// Compiles only while the schema and the rules of src/learning describe the same items.
true satisfies SameShape<ReturnType<typeof itemSchema>, Item<Localised>>
