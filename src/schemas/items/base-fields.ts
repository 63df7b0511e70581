import { z } from 'zod'
import { bloomLevels } from '../../learning/items/item.ts'
import { conceptIdSchema, idSchema } from '../ids.ts'
import { localisedSchema } from '../text.ts'

export type Locales = readonly string[]

/** What every item carries, whatever its kind. */
export const baseFields = (locales: Locales) => ({
  id: idSchema('Name of the item, unique in the course and never reused: answers are stored under it.'),
  revision: z.int().min(1).describe('1 at first. Add 1 when the meaning changes: learners are then told.'),
  concepts: z
    .array(conceptIdSchema('Id of a concept.'))
    .min(1)
    .describe('Concepts of course.yaml that it tests.'),
  objective: idSchema('Objective that it serves: one of those its lesson declares.'),
  section: idSchema(
    'Section of its lesson that teaches what it asks: to reread after a wrong answer. Needed where it is reserved.',
  ).optional(),
  bloom: z.enum(bloomLevels).describe('What it asks of the learner (Bloom): from recall to judgement.'),
  stem: localisedSchema(locales, 'The question, in full.'),
  explanation: localisedSchema(locales, 'Said once it is answered: why the key is the key.'),
  hints: z
    .array(localisedSchema(locales, 'A hint.'))
    .min(1)
    .optional()
    .describe('Hints, the faintest first.'),
  source: idSchema('Source of sources.yaml for the fact it states.').optional(),
  reserved: z.literal(true).optional().describe('Kept for the assessments: no lesson may show it.'),
})

/** Why not, per id of what is tempting but wrong. */
export const notSchema = (locales: Locales, of: string, where: string) =>
  z
    .record(idSchema(`Id of a ${of}.`), localisedSchema(locales, 'Why not.'))
    .optional()
    .describe(`Per ${of} that is tempting but wrong ${where}: why not.`)
