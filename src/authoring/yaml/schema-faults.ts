import { conceptPattern, idPattern, localePattern } from '../../schemas/ids.ts'
import type { Message } from '../faults/fault.ts'
import { didYouMean } from '../faults/nearest.ts'

export const unknownField = (key: string, known: readonly string[]): Message => ({
  code: 'unknown-field',
  what: `Unknown field "${key}".`,
  why: known.length > 0 ? `The fields here are: ${known.join(', ')}.` : 'No field is expected here.',
  mend: didYouMean(key, known, 'Remove it.').replace(/ Known: .*/, ''),
})

export const missingField = (name: string, choices: readonly string[]): Message => ({
  code: 'missing-field',
  what: `${name} is missing.`,
  why: 'It is needed here.',
  mend: choices.length > 0 ? `Add it: one of ${choices.join(', ')}.` : 'Add it.',
})

export const missingTranslation = (name: string, locale: string, locales: readonly string[]): Message => ({
  code: 'missing-translation',
  what: `${name} is not written in "${locale}".`,
  why: `The course is in ${locales.join(', ')}: each text is written in each of them.`,
  mend: `Add "${locale}: …" beside the other languages.`,
})

export const notTranslated = (name: string, locales: readonly string[]): Message => ({
  code: 'not-translated',
  what: `${name} should hold one text per language.`,
  why: `The course is in ${locales.join(', ')}: each text is written in each of them.`,
  mend: `Write { ${locales.map((locale) => `${locale}: …`).join(', ')} }.`,
})

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  null: 'nothing',
}

const typeOf = (value: unknown) =>
  typeNames[value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value] ?? 'something else'

export const wrongType = (name: string, expected: string, value: unknown): Message => ({
  code: 'wrong-type',
  what: `${name} should be ${typeNames[expected] ?? expected}.`,
  why: expected === 'int' && typeof value === 'number' ? `It is ${value}.` : `It is ${typeOf(value)}.`,
  mend:
    expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
      ? `Put quotes around it: "${String(value)}".`
      : `Write ${typeNames[expected] ?? expected} here.`,
})

export const notAList: Message = {
  code: 'wrong-type',
  what: 'The file should be a list.',
  why: 'Each entry begins with "- ".',
  mend: 'Put "- " before the first field of each entry, and indent its other fields by two spaces.',
}

export const wrongValue = (name: string, value: unknown, choices: readonly string[]): Message => ({
  code: 'wrong-value',
  what: `${name} cannot be ${JSON.stringify(value)}.`,
  why: `It is one of: ${choices.join(', ')}.`,
  mend: didYouMean(String(value), choices, 'Choose one of them.').replace(/ Known: .*/, ''),
})

const formats: Readonly<Record<string, string>> = {
  [String(/\S/)]: 'Write the text.',
  [String(idPattern)]: 'Write lower-case words without accents, joined by hyphens: "slow-rise".',
  [String(conceptPattern)]: 'Write C and at least two digits: "C01".',
  [String(localePattern)]: 'Write a language, perhaps with a region: "fr", "pt-BR".',
  url: 'Write the whole address: "https://…".',
}

export const malformed = (name: string, value: unknown, format: string): Message => ({
  code: 'malformed',
  what: String(value).trim() === '' ? `${name} is empty.` : `${name} cannot be ${JSON.stringify(value)}.`,
  why: 'The site could not use it as it is.',
  mend: formats[format] ?? `Expected: ${format}.`,
})

const unitOf = (origin: string) => (origin === 'array' ? 'entries' : 'characters')
const sizeOf = (value: unknown) =>
  typeof value === 'string' || Array.isArray(value) ? value.length : Number(value)

export const tooSmall = (name: string, origin: string, minimum: number, value: unknown): Message => ({
  code: 'too-small',
  what: isSized(origin) ? `${name} has too few ${unitOf(origin)}.` : `${name} is too small.`,
  why: `${isSized(origin) ? 'It has' : 'It is'} ${sizeOf(value)}; the least is ${minimum}.`,
  mend: isSized(origin) ? `Add ${minimum - sizeOf(value)} or more.` : `Write ${minimum} or more.`,
})

export const tooLarge = (name: string, origin: string, maximum: number, value: unknown): Message => ({
  code: 'too-large',
  what: isSized(origin) ? `${name} has too many ${unitOf(origin)}.` : `${name} is too large.`,
  why: `${isSized(origin) ? 'It has' : 'It is'} ${sizeOf(value)}; the most is ${maximum}.`,
  mend: isSized(origin) ? `Remove ${sizeOf(value) - maximum} or more.` : `Write ${maximum} or less.`,
})

const isSized = (origin: string) => origin === 'array' || origin === 'string'
