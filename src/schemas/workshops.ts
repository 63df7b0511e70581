import { z } from 'zod'
import { idSchema, idsSchema } from './ids.ts'
import { localisedSchema } from './text.ts'

/** `<lesson>/<section>`; see learning/workshop/run-sheet.ts. */
const sectionPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

const sectionSchema = (description: string) => z.string().regex(sectionPattern).describe(description)

const common = (locales: readonly string[]) => ({
  minutes: z.int().min(1).max(240).describe('Minutes it takes.'),
  note: localisedSchema(
    locales,
    'What to say or to watch for: one or two sentences for the trainer.',
  ).optional(),
})

const stepSchema = (locales: readonly string[]) =>
  z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('section').describe('A section of a lesson, presented.'),
        section: sectionSchema('The section, as <lesson>/<section>; <lesson>/opening for its hook.'),
        ...common(locales),
      }),
      z.strictObject({
        kind: z.literal('note').describe('What the trainer’s note of a section says to do.'),
        section: sectionSchema('The section, as <lesson>/<section>.'),
        ...common(locales),
      }),
      z.strictObject({
        kind: z.literal('activity').describe('An item that the room answers.'),
        item: idSchema('Item of the bank.'),
        how: z
          .enum(['hands', 'teams', 'steps'])
          .describe('hands: show of hands, discuss, vote again; teams: in turn; steps: revealed by steps.'),
        ...common(locales),
      }),
      z.strictObject({ kind: z.literal('break').describe('A break.'), ...common(locales) }),
      z.strictObject({
        kind: z.literal('moment').describe('A moment of the trainer’s own.'),
        title: localisedSchema(locales, 'What it is called in the run sheet.'),
        ...common(locales),
      }),
    ])
    .describe('A step.')

export const workshopSchema = (locales: readonly string[]) =>
  z
    .strictObject({
      id: idSchema('Name of the workshop, the same in every language; it is in links.'),
      title: localisedSchema(locales, 'Title.'),
      summary: localisedSchema(locales, 'What the room can do at the end: one or two sentences.'),
      audience: localisedSchema(locales, 'For whom, and how many.'),
      minutes: z.int().min(30).max(480).describe('The sum of its steps.'),
      objectives: idsSchema('What it works towards.', 'Id of an objective of course.yaml.').min(1),
      materials: z
        .array(localisedSchema(locales, 'What must be at hand.'))
        .describe('Besides what the run sheet has printed.'),
      steps: z.array(stepSchema(locales)).min(1).describe('In order.'),
    })
    .describe('A workshop.')

/** content/workshops.yaml */
export const workshopsSchema = (locales: readonly string[]) =>
  z.array(workshopSchema(locales)).describe('Ready-made workshops, in the order in which they are offered.')

export type Workshop = z.output<ReturnType<typeof workshopSchema>>
export type WorkshopStep = Workshop['steps'][number]
