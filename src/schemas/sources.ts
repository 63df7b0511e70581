import { z } from 'zod'
import { idSchema } from './ids.ts'
import { localisedSchema } from './text.ts'

export const sourceSchema = (locales: readonly string[]) =>
  z
    .strictObject({
      id: idSchema('Name of the source, the same in every language: <Cite id="…" />.'),
      kind: z
        .enum(['work', 'law', 'learning'])
        .describe(
          'work: book or article; law: law or official text; learning: research on how people learn.',
        ),
      short: localisedSchema(locales, 'Author and year, as cited in the text.'),
      reference: localisedSchema(locales, 'Full reference; *…* is set in italics.'),
      url: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe('Where it can be read.'),
    })
    .describe('A source.')

/** content/sources.yaml */
export const sourcesSchema = (locales: readonly string[]) =>
  z.array(sourceSchema(locales)).describe('Sources that lessons and items cite, in any order.')

export type Source = z.output<ReturnType<typeof sourceSchema>>
