import { fill, plural } from '../../learning/text.ts'
import type { Desk } from './desk.ts'
import { isPlain } from './entry-list.tsx'
import type { ClassProps } from './props.ts'
import type { EntriesStrings } from './strings.ts'

/** How many people the class has by now, and how many of what was handed in is to be looked at. */
export function saidOf(
  { entries, answered }: Pick<Desk, 'entries' | 'answered'>,
  t: EntriesStrings,
  locale: string,
): string {
  const looked = entries.filter((entry) => !isPlain(entry)).length
  return fill(t.read, {
    learners: plural(locale, t.learners, answered?.learners ?? 0),
    looked: plural(locale, t.looked, looked),
  })
}

/** The list of what was read says it too: who looks reads it there. */
export const isToldBeside = (
  desk: Pick<Desk, 'entries' | 'answered'> | null,
  words: string,
  { strings, locale }: Pick<ClassProps, 'strings' | 'locale'>,
): boolean => desk !== null && desk.entries.length > 0 && words === saidOf(desk, strings.entries, locale)
