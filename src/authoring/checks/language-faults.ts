import type { Message, Place } from '../faults/fault.ts'

export const missingLanguage = (locale: string, locales: readonly string[]): Message => ({
  code: 'missing-language',
  what: `The lesson is not written in "${locale}".`,
  why: `The course is in ${locales.join(', ')}: each lesson is written in each of them.`,
  mend: 'Write this file: same sections, same activities, same objectives.',
})

export const differentFrontMatter = (
  field: string,
  found: string,
  expected: string,
  locale: string,
): Message => ({
  code: 'front-matter-differs',
  what: `"${field}" differs between languages.`,
  why: `It is ${found} here and ${expected} in "${locale}".`,
  mend: 'Write the same in every language.',
})

interface Expected {
  /** `null` where the other language has nothing more. */
  readonly name: string | null
  readonly locale: string
  readonly place: Place | null
}

const sequences = {
  section: { code: 'sections-differ', name: 'Sections' },
  activity: { code: 'activities-differ', name: 'Activities' },
  part: { code: 'parts-differ', name: 'Parts' },
} as const

export type SequenceKind = keyof typeof sequences

/** `found` is `null` where this language has nothing more. */
export const differentSequence = (
  kind: SequenceKind,
  found: string | null,
  { name, locale, place }: Expected,
): Message => ({
  code: sequences[kind].code,
  what: `${sequences[kind].name} differ between languages.`,
  why: `Here comes ${found ?? 'nothing more'}, in "${locale}" ${name ?? 'nothing more'}${at(place)}.`,
  mend: 'Put the same in the same order in every language.',
})

const at = (place: Place | null) => (place ? ` (${place.file}:${place.line}:${place.column})` : '')
