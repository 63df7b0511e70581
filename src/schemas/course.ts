import { z } from 'zod'
import { conceptIdSchema, idSchema, idsSchema, localePattern } from './ids.ts'
import { panelShapes } from './signs.ts'
import { localisedSchema } from './text.ts'

type Locales = readonly string[]

export const localesSchema = z
  .array(z.string().regex(localePattern).describe('A language, as fr or pt-BR.'))
  .min(1)
  .describe('Languages of the course. The first is the default; every text is written in each of them.')

const panelSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the panel, the same in every language.'),
      name: localisedSchema(locales, 'What the learner reads.'),
      colour: z
        .enum(['indigo', 'green', 'vermilion'])
        .describe('Its colour, never alone: always with shape and pattern.'),
      shape: z.enum(panelShapes).describe('Its shape.'),
      pattern: z.enum(['horizon', 'grid', 'dashes']).describe('Its pattern.'),
      hinged: z
        .literal(true)
        .optional()
        .describe('Hinged on the panel before it: a part of that one that opens out.'),
    })
    .describe('A part of the picture that the course paints.')

const moduleSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the module, the same in every language.'),
      panel: idSchema('Panel whose colour, shape and pattern the module wears.').optional(),
      title: localisedSchema(locales, 'Title of the module.'),
      summary: localisedSchema(locales, 'One sentence: what the module brings.'),
      lessons: idsSchema(
        'Lessons in the order in which they are read; none while they are being written.',
        'Name of a folder of lessons/.',
      ),
      draft: z
        .literal(true)
        .optional()
        .describe('Seen by authors only: checked as the others, left out of what is published.'),
    })
    .describe('A group of lessons.')

const conceptSchema = (locales: Locales) =>
  z
    .strictObject({
      id: conceptIdSchema('C and its number: C01.'),
      statement: localisedSchema(locales, 'What is true, in one sentence.'),
    })
    .describe('A concept that lessons teach and items test.')

const objectiveSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the objective, the same in every language.'),
      text: localisedSchema(locales, 'Completes "You will be able to …": an infinitive, no full stop.'),
    })
    .describe('What a learner will be able to do.')

const aboutSchema = (locales: Locales) =>
  z
    .strictObject({
      paragraphs: z
        .array(localisedSchema(locales, 'A paragraph.'))
        .describe('What the course is and holds, after its description.'),
      audience: z
        .array(localisedSchema(locales, 'Someone it is for, and what it brings them.'))
        .describe('Who the course is for, one line each.'),
      reuse: localisedSchema(locales, 'What the licence of the content allows, in plain words.').optional(),
    })
    .describe('What the page about the course says of this one.')

const addressSchema = (description: string) => z.url({ protocol: /^https?$/ }).describe(description)

const licenceSchema = (locales: Locales) =>
  z
    .strictObject({
      name: localisedSchema(locales, 'Its name.'),
      url: addressSchema('Address of its text.'),
    })
    .describe('Licence under which the texts and figures of the course may be used.')

/** content/course.yaml */
export const courseSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the course; under it progress is stored. Never change it.'),
      locales: localesSchema,
      title: localisedSchema(locales, 'Title of the course.'),
      tagline: localisedSchema(locales, 'The question that the course answers, or its promise, in one line.'),
      description: localisedSchema(locales, 'What search engines show of the home page.'),
      licence: licenceSchema(locales).optional(),
      level: z
        .enum(['beginner', 'intermediate', 'advanced'])
        .describe('For whom it is written, as catalogues of courses sort it.')
        .optional(),
      panels: z.array(panelSchema(locales)).describe('Panels of the course map, from left to right.'),
      modules: z.array(moduleSchema(locales)).min(1).describe('Modules in the order in which they are read.'),
      concepts: z.array(conceptSchema(locales)).describe('Concepts of the course.'),
      objectives: z.array(objectiveSchema(locales)).min(1).describe('Objectives of the course.'),
      about: aboutSchema(locales).optional(),
      repository: addressSchema('Where faults are reported and changes proposed.').optional(),
    })
    .describe('The course: its languages, its panels, its modules and lessons, its concepts and objectives.')

export type Course = z.output<ReturnType<typeof courseSchema>>
