import type { Strings } from '../../i18n/index.ts'

/** A work on learning, the same in every language. */
export interface Work {
  readonly id: string
  readonly authors: readonly [string, ...string[]]
  readonly year: number
  readonly title: string
  /** Without one, the work is a book. */
  readonly journal?: { readonly name: string; readonly volume: number; readonly issue: number }
}

const journal = (name: string, volume: number, issue: number) => ({ name, volume, issue })

const roediger: Work = {
  id: 'roediger-karpicke-2006',
  authors: ['Roediger', 'Karpicke'],
  year: 2006,
  title: 'Test-Enhanced Learning',
  journal: journal('Psychological Science', 17, 3),
}
const richland: Work = {
  id: 'richland-kornell-kao-2009',
  authors: ['Richland', 'Kornell', 'Kao'],
  year: 2009,
  title: 'The Pretesting Effect',
  journal: journal('Journal of Experimental Psychology: Applied', 15, 3),
}
const hattie: Work = {
  id: 'hattie-timperley-2007',
  authors: ['Hattie', 'Timperley'],
  year: 2007,
  title: 'The Power of Feedback',
  journal: journal('Review of Educational Research', 77, 1),
}
const shute: Work = {
  id: 'shute-2008',
  authors: ['Shute'],
  year: 2008,
  title: 'Focus on Formative Feedback',
  journal: journal('Review of Educational Research', 78, 1),
}
const sweller: Work = {
  id: 'sweller-cooper-1985',
  authors: ['Sweller', 'Cooper'],
  year: 1985,
  title: 'The Use of Worked Examples as a Substitute for Problem Solving in Learning Algebra',
  journal: journal('Cognition and Instruction', 2, 1),
}
const paivio: Work = { id: 'paivio-1986', authors: ['Paivio'], year: 1986, title: 'Mental Representations' }

export type PracticeName = keyof Strings['about']['teaching']['practices']

/** What each way of teaching rests on. */
export const evidence: Readonly<Record<PracticeName, readonly Work[]>> = {
  prediction: [richland],
  check: [roediger],
  feedback: [hattie, shute],
  example: [sweller],
  figure: [paivio],
}

/** In the order of a bibliography. */
export const works = Object.values(evidence)
  .flat()
  .sort((a, b) => a.id.localeCompare(b.id, 'en'))

/** `Richland, Kornell et Kao`, where `and` is `et`. */
export function authorsOf({ authors }: Work, and: string): string {
  const others = authors.slice(0, -1).join(', ')
  const last = authors.at(-1) ?? ''
  return others === '' ? last : `${others} ${and} ${last}`
}

/** What ends a reference: `, 17(3).` after the name of a journal. */
export function issueOf({ journal }: Work): string {
  return journal ? `, ${journal.volume}(${journal.issue}).` : '.'
}
