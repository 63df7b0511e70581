import { z } from 'zod'

/** The signs that the site draws: four quarters of a square, and the shapes of the panels. */
export const panelShapes = ['compass', 'squares', 'plane'] as const
export const signs = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4', ...panelShapes] as const

/** Typed as the rules have it: to them a sign is a name. */
export const signSchema = (description: string): z.ZodType<string> =>
  z
    .enum(signs)
    .describe(`${description} quarter-1 to quarter-4: top left, top right, bottom left, bottom right.`)
