import { z } from 'zod'
import type { Localised } from '../learning/items/item.ts'
import { holesIn, type Model } from '../learning/models/model.ts'
import type { Parameter } from '../learning/models/parameters.ts'
import type { ModelWords } from '../learning/models/words.ts'
import { idsSchema } from './ids.ts'
import { dataSchemas } from './model-data/model-data.ts'
import { localisedSchema } from './text.ts'

type Locales = readonly string[]

/** content/models/<model>.yaml: exactly the texts that the model declares. */
export const modelSchema = (
  locales: Locales,
  { parameters, texts, data }: Model,
): z.ZodType<ModelWords<Localised>> =>
  z
    .strictObject({
      title: localisedSchema(locales, 'Title of the model.'),
      intro: localisedSchema(locales, 'One paragraph: what it shows, and what to try.'),
      parameters: z
        .strictObject(mapped(parameters, (parameter) => parameterSchema(locales, parameter)))
        .describe('What the reader moves.'),
      texts: z
        .strictObject(mapped(texts, (about) => sentenceSchema(locales, about)))
        .describe('What it says, with {holes} for its numbers.'),
      formula: z
        .array(localisedSchema(locales, 'One line of it.'))
        .min(1)
        .describe('The formula in words, with units, line by line.'),
      sources: idsSchema('Where the formula or the rule comes from.', 'Id of a source of sources.yaml.'),
      limits: localisedSchema(locales, 'What the model does not say.'),
      ...(data ? { data: dataSchemas[data](locales) } : {}),
    })
    .describe('Words of a model.')

function mapped<Value, Out>(values: Readonly<Record<string, Value>>, make: (value: Value) => Out) {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, make(value)]))
}

const namedFields = (locales: Locales) => ({
  label: localisedSchema(locales, 'What the reader sees.'),
  help: localisedSchema(locales, 'A few words under it.').optional(),
})

function parameterSchema(locales: Locales, parameter: Parameter) {
  const named = z.strictObject(namedFields(locales))
  if (parameter.kind === 'flag') return named.describe('Yes or no.')
  if (parameter.kind === 'number') {
    const { unit, min, max } = parameter
    return named.describe(`A number, ${min} to ${max}; its unit: ${unit}.`)
  }
  const option = z.strictObject(namedFields(locales)).describe('An option.')
  const options = Object.fromEntries(parameter.options.map((id) => [id, option]))
  return named
    .extend({ options: z.strictObject(options).describe('Its options.') })
    .describe(`One of: ${parameter.options.join(', ')}.`)
}

/** A hole that the model does not fill would stay in the sentence. */
function sentenceSchema(locales: Locales, about: string) {
  const known = holesIn(about)
  const expected = known.length > 0 ? `no other holes than ${known.map(braced).join(', ')}` : 'no holes'
  return localisedSchema(locales, about).superRefine((sentence, context) => {
    for (const [locale, text] of Object.entries(sentence))
      if (holesIn(text).some((hole) => !known.includes(hole)))
        context.addIssue({ code: 'custom', path: [locale], message: expected, input: text })
  })
}

const braced = (hole: string) => `{${hole}}`
