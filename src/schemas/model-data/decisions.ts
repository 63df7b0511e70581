import { z } from 'zod'
import type { Localised } from '../../learning/items/item.ts'
import { horizonMonths } from '../../learning/models/horizons/bands.ts'
import { purposes, scopes } from '../../learning/models/horizons/decision.ts'
import type { ToldDecision } from '../../learning/models/horizons/told-decision.ts'
import { idSchema } from '../ids.ts'
import { localisedSchema } from '../text.ts'

/** Decisions to be placed in time. */
export const decisionsSchema = (
  locales: readonly string[],
): z.ZodType<{ readonly decisions: readonly ToldDecision<Localised>[] }> =>
  z
    .strictObject({
      decisions: z
        .array(
          z
            .strictObject({
              id: idSchema('Name of the decision, the same in every language.'),
              horizonMonths: z
                .number()
                .min(horizonMonths.min)
                .max(horizonMonths.max)
                .describe('For how long it commits those who take it, in months; a week is 0.25.'),
              scope: z.enum(scopes).describe('Whom or what it reaches.'),
              purpose: z.enum(purposes).describe('What it is for.'),
              text: localisedSchema(locales, 'The decision, in one sentence that lets its time be guessed.'),
              why: localisedSchema(locales, 'Why it belongs where it does, told with the answer.'),
            })
            .describe('A decision.'),
        )
        .min(1)
        .describe('Decisions, in the order in which they are shown.'),
    })
    .describe('Decisions to place.')
