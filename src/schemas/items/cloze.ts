import { z } from 'zod'
import type { ClozeItem } from '../../learning/items/cloze.ts'
import type { Localised } from '../../learning/items/item.ts'
import { idSchema } from '../ids.ts'
import { localisedSchema } from '../text.ts'
import { baseFields, type Locales, notSchema } from './base-fields.ts'
import { optionSchema } from './option.ts'
import type { SameShape } from './same-shape.ts'

const clozeFields = (locales: Locales) => ({
  kind: z.literal('cloze').describe('A text with gaps.'),
  ...baseFields(locales),
  text: localisedSchema(locales, 'The text, with each gap once, as [[gap-id]]; its order may differ.'),
})

const gapId = () => idSchema('Name of the gap, as the text has it between [[ and ]].')

const chooseGapSchema = (locales: Locales) =>
  z
    .strictObject({
      id: gapId(),
      options: z
        .array(optionSchema(locales))
        .min(2)
        .describe('What may fill it, in the grammar of the text.'),
    })
    .describe('A gap with its own options.')

const chooseSchema = (locales: Locales) =>
  z
    .strictObject({
      ...clozeFields(locales),
      mode: z.literal('choose').describe('Each gap offers its own options.'),
      gaps: z.array(chooseGapSchema(locales)).min(1).describe('The gaps.'),
    })
    .describe('Gaps to choose for.')

const wordSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the word, unique in the item.'),
      text: localisedSchema(locales, 'The word.'),
      not: localisedSchema(
        locales,
        'Said where it was put wrongly and the gap has no text of its own for it.',
      ),
    })
    .describe('A word of the bank.')

const dragGapSchema = (locales: Locales) =>
  z
    .strictObject({
      id: gapId(),
      word: idSchema('The word that fills it.'),
      why: localisedSchema(locales, 'Why that word fills it.'),
      not: notSchema(locales, 'word', 'in it'),
    })
    .describe('A gap that a word of the bank fills.')

const dragSchema = (locales: Locales) =>
  z
    .strictObject({
      ...clozeFields(locales),
      mode: z.literal('drag').describe('One bank of words fills all gaps.'),
      words: z.array(wordSchema(locales)).min(2).describe('The bank of words, distractors among them.'),
      reusable: z.boolean().optional().describe('true: a word may fill several gaps.'),
      gaps: z.array(dragGapSchema(locales)).min(1).describe('The gaps.'),
    })
    .describe('Gaps to fill from a bank of words.')

export const clozeSchema = (locales: Locales) =>
  z.discriminatedUnion('mode', [chooseSchema(locales), dragSchema(locales)]).describe('A text with gaps.')

true satisfies SameShape<ReturnType<typeof clozeSchema>, ClozeItem<Localised>>
