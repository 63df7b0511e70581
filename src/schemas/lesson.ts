import { z } from 'zod'
import { conceptIdSchema, idSchema, idsSchema } from './ids.ts'
import { textSchema } from './text.ts'

/** Front matter of content/lessons/<lesson>/<locale>.mdx */
export const lessonSchema = z
  .strictObject({
    title: textSchema('Title of the lesson, in the language of the file.'),
    slug: idSchema('Last part of its address in this language: lower-case words joined by hyphens.'),
    description: textSchema('What search engines show, 160 characters at most.').max(160),
    minutes: z.int().min(1).max(120).describe('How long it takes, in minutes. The same in every language.'),
    objectives: idsSchema(
      'Objectives of course.yaml that it serves. The same in every language.',
      'Id of an objective.',
    ).min(1),
    concepts: z
      .array(conceptIdSchema('Id of a concept.'))
      .describe('Concepts of course.yaml that it teaches. The same in every language.'),
    after: idsSchema(
      'Earlier lessons that it is best read after, none that those are after already: advice, never a lock. The same in every language.',
      'Id of a lesson.',
    )
      .min(1)
      .optional(),
  })
  .describe('What stands between the two lines --- at the top of a lesson.')

export type LessonFrontMatter = z.output<typeof lessonSchema>
