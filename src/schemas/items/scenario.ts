import { z } from 'zod'
import type { Localised } from '../../learning/items/item.ts'
import type { ScenarioItem } from '../../learning/items/scenario.ts'
import { idSchema } from '../ids.ts'
import { localisedSchema } from '../text.ts'
import { baseFields, type Locales } from './base-fields.ts'
import type { SameShape } from './same-shape.ts'

const choiceSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the choice, unique in its node.'),
      text: localisedSchema(locales, 'What the learner decides.'),
      explanation: localisedSchema(locales, 'What comes of it, and why it was wise or not.'),
      points: z.number().min(0).max(1).describe('From 0 to 1. Where no choice has any, the node is no test.'),
      next: idSchema('The node it leads to; without it the case ends.').optional(),
    })
    .describe('A choice.')

const nodeSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the node, unique in the item.'),
      text: localisedSchema(locales, 'The situation.'),
      choices: z.array(choiceSchema(locales)).describe('What can be decided; an ending has none: [].'),
    })
    .describe('A situation, or an ending.')

export const scenarioSchema = (locales: Locales) =>
  z
    .strictObject({
      kind: z.literal('scenario').describe('A branching case.'),
      ...baseFields(locales),
      start: idSchema('The node where it begins.'),
      nodes: z.array(nodeSchema(locales)).min(1).describe('The nodes. Loops need a way out.'),
    })
    .describe('A branching case.')

true satisfies SameShape<ReturnType<typeof scenarioSchema>, ScenarioItem<Localised>>
