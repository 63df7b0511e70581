import { z } from 'zod'

/** Lower-case words joined by hyphens: `slow-rise`. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const conceptPattern = /^C\d{2,3}$/
/** A BCP 47 language, perhaps with a region: `fr`, `pt-BR`. */
export const localePattern = /^[a-z]{2,3}(?:-[A-Z]{2})?$/

export const idSchema = (description: string) => z.string().regex(idPattern).describe(description)

export const idsSchema = (description: string, one: string) => z.array(idSchema(one)).describe(description)

export const conceptIdSchema = (description: string) => z.string().regex(conceptPattern).describe(description)
