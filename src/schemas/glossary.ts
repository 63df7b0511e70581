import { z } from 'zod'
import { idSchema } from './ids.ts'
import { localisedSchema } from './text.ts'

export const termSchema = (locales: readonly string[]) =>
  z
    .strictObject({
      id: idSchema('Name of the term, the same in every language: <Term id="…">.'),
      term: localisedSchema(locales, 'The term, as it is printed in the glossary.'),
      definition: localisedSchema(locales, 'One or two sentences, shown beside the word in lessons.'),
    })
    .describe('A term.')

/** content/glossary.yaml */
export const glossarySchema = (locales: readonly string[]) =>
  z.array(termSchema(locales)).describe('Terms of the glossary, in any order.')

export type Term = z.output<ReturnType<typeof termSchema>>
