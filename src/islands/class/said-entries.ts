import type { RollEntry, Told } from '../../learning/class/roll.ts'
import { fill, plural, type Plural } from '../../learning/text.ts'
import type { Desk } from './desk.ts'
import type { EntriesStrings } from './strings.ts'

/** In characters: whoever made a file may have called it anything. */
const longestName = 80

/** Of the pictures of one result, and of the codes that it still lacks. */
const mostNamed = { pictures: 3, codes: 12 }

const short = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName)}…` : name)

export function nameOf({ names, learner }: RollEntry, t: EntriesStrings, locale: string): string {
  const shown = names.slice(0, mostNamed.pictures).map(short).join(', ')
  const others = names.length - mostNamed.pictures
  const name = others > 0 ? fill(plural(locale, t.others, others), { names: shown }) : shown
  return learner === null ? name : fill(t.named, { learner: short(learner), name })
}

export const isPlain = ({ told }: RollEntry): boolean =>
  told.kind === 'taken' && told.otherRevision + told.gone + told.unreadable === 0

export function wordsOf(told: Told, t: EntriesStrings, locale: string): string[] {
  if (told.kind === 'refused') return [fill(t.refused[told.why], { course: short(told.course ?? '') })]
  if (told.kind === 'known') return [t.told.known]
  if (told.kind === 'part') return partWords(told, t, locale)
  const counts: readonly (readonly [Plural, number])[] = [
    [t.answers, told.answers],
    [t.otherRevision, told.otherRevision],
    [t.gone, told.gone],
    [t.unreadable, told.unreadable],
  ]
  return [t.told[told.kind], ...counts.flatMap(([forms, k]) => (k > 0 ? plural(locale, forms, k) : []))]
}

function partWords(
  { of, missing }: Extract<Told, { kind: 'part' }>,
  t: EntriesStrings,
  locale: string,
): string[] {
  const list = missing.slice(0, mostNamed.codes).join(', ') + (missing.length > mostNamed.codes ? '…' : '')
  return [
    fill(plural(locale, t.part, of - missing.length), { n: of }),
    fill(plural(locale, t.missing, missing.length), { list }),
  ]
}

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

/** Each in its words, then how many people the class has by now. */
export function saidOfEach(
  entries: readonly RollEntry[],
  { answered }: Pick<Desk, 'answered'>,
  t: EntriesStrings,
  locale: string,
): string {
  const said = entries.map((entry) =>
    fill(t.filmed, { name: nameOf(entry, t, locale), words: wordsOf(entry.told, t, locale).join(' ') }),
  )
  return [...said, `${plural(locale, t.learners, answered?.learners ?? 0)}.`].join(' ')
}
