import { z } from 'zod'
import type { Localised } from '../../learning/items/item.ts'
import { type Case, caseFaults, verdicts } from '../../learning/models/startup/case.ts'
import { idSchema, idsSchema } from '../ids.ts'
import { localisedSchema } from '../text.ts'

type Locales = readonly string[]

const levelSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the level, the same in every language.'),
      name: localisedSchema(locales, 'What the reader sees.'),
      colour: z.enum(['indigo', 'green', 'vermilion']).describe('Colour of its panel.'),
      lede: localisedSchema(locales, 'A sentence or two under its name.'),
    })
    .describe('A level, to which choices belong.')

const choiceSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the choice, the same in every language.'),
      level: idSchema('Level that it belongs to.'),
      name: localisedSchema(locales, 'What is to be chosen, in few words.'),
      options: z
        .array(
          z
            .strictObject({
              id: idSchema('Name of the option, the same in every language.'),
              name: localisedSchema(locales, 'What may be chosen.'),
            })
            .describe('An option.'),
        )
        .min(2)
        .describe('What may be chosen, one of them.'),
    })
    .describe('Something to choose.')

const ruleSchema = (locales: Locales) =>
  z
    .strictObject({
      id: idSchema('Name of the rule, the same in every language.'),
      between: z
        .record(z.string(), idsSchema('Any of these options of the choice.', 'Name of an option.'))
        .refine((sides) => Object.keys(sides).length === 2, 'two choices, each with its options')
        .describe('The two choices compared: by name, the options for which it holds.'),
      verdict: z.enum(verdicts).describe('How the two get on.'),
      weight: z.number().positive().describe('How much it counts beside the others.'),
      why: localisedSchema(locales, 'Why they get on so.'),
      source: idSchema('Source of sources.yaml, where it states a fact; one of "sources".').optional(),
    })
    .describe('Compares two choices. It applies where both sides hold.')

/** Levels, choices, rules; no rule speaks of what is not there, no option is left without a rule. */
export const caseSchema = (locales: Locales): z.ZodType<Case<Localised>> =>
  z
    .strictObject({
      levels: z
        .array(levelSchema(locales))
        .min(1)
        .describe('Levels, in the order in which they are decided.'),
      choices: z
        .array(choiceSchema(locales))
        .min(1)
        .describe('Choices, in the order in which they are made.'),
      rules: z.array(ruleSchema(locales)).min(1).describe('Rules, in the order in which they are read.'),
    })
    .superRefine((of, context) => {
      for (const { kind, at, name } of caseFaults(of)) {
        const list = of.rules.some(({ id }) => id === at) ? 'rules' : 'choices'
        const index = of[list].findIndex(({ id }) => id === at)
        const message = name === undefined ? `${kind}: "${at}"` : `${kind} in "${at}": "${name}"`
        context.addIssue({ code: 'custom', path: [list, index, 'id'], message, input: at })
      }
    })
    .describe('What can be chosen, and every rule by which the choices are compared.')
