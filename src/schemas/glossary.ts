import { z } from 'zod'
import { idSchema, idsSchema } from './ids.ts'
import { localisedSchema } from './text.ts'

export const termSchema = (locales: readonly string[]) =>
  z
    .strictObject({
      id: idSchema('Name of the term, the same in every language: <Term id="…">.'),
      term: localisedSchema(locales, 'The term, as it is printed in the glossary.'),
      definition: localisedSchema(locales, 'One or two sentences, shown beside the word in lessons.'),
      see: idsSchema(
        'Related terms. Written on one of the two, a relation shows on both.',
        'Id of a term.',
      ).optional(),
    })
    .describe('A term.')

/** content/glossary.yaml */
export const glossarySchema = (locales: readonly string[]) =>
  z.array(termSchema(locales)).describe('Terms of the glossary, in any order.')

export type Term = z.output<ReturnType<typeof termSchema>>
