import type { ListedItem } from '../items/listed-item.ts'
import { knownAnswers } from './known-answers.ts'
import type { LearnerRecord, Moment } from './learner-record.ts'
import { onePerLearner, placeOf } from './one-per-learner.ts'

/** Why nothing of what was handed in is taken. */
export type Untaken =
  | 'unknown'
  | 'newer'
  | 'damaged'
  | 'too-big'
  | 'empty'
  | 'another-course'
  /** A picture without a code. */
  | 'no-code'
  /** A code of several that was badly read. */
  | 'bad-code'
  /** Too much waits for its other codes. */
  | 'codes-full'
  /** The class is full. */
  | 'too-many'

/** Of what is no learner's record. */
export type NoRecord =
  | { readonly kind: 'refused'; readonly why: Untaken; readonly course?: string | undefined }
  /** Codes of one whole that has `of`, and those that are not there yet. */
  | { readonly kind: 'part'; readonly of: number; readonly missing: readonly number[] }
  /** Codes that were read before. */
  | { readonly kind: 'known' }

/** What one file or link was read as, or the codes of one whole, which may come in several pictures. */
export type HandedIn =
  { readonly kind: 'record'; readonly record: LearnerRecord; readonly unreadable: number } | NoRecord

/** Read, under an id of its own; it has the names of what it came in, one at least. */
export interface Entry {
  readonly id: number
  readonly names: readonly string[]
  readonly handedIn: HandedIn
}

export interface Counts {
  readonly answers: number
  /** Left out: to another revision, to items that the course has not, and what could not be read. */
  readonly otherRevision: number
  readonly gone: number
  readonly unreadable: number
}

/** `joined`: whose learner handed in before, with something new; `again`: with nothing new; `nothing`: no answer to this course as it is. */
export type Told = ({ readonly kind: 'taken' | 'joined' | 'again' | 'nothing' } & Counts) | NoRecord

export interface RollEntry {
  readonly id: number
  readonly names: readonly string[]
  /** The name that the learner chose. */
  readonly learner: string | null
  readonly told: Told
}

/** The class: what came of all that was handed in, and a record for each learner. */
export interface Roll {
  readonly entries: readonly RollEntry[]
  readonly records: readonly LearnerRecord[]
}

/** More learners than one trainer has. */
export const mostEntries = 2_000

/** Each entry is judged by those before it; what is wrong with one changes nothing of the others. */
export function rollOf(entries: readonly Entry[], items: ReadonlyMap<string, ListedItem>): Roll {
  const records: LearnerRecord[] = []
  const held = new Map<string, Set<string>>()
  const told = entries.map(({ id, names, handedIn }): RollEntry => {
    if (handedIn.kind !== 'record') return { id, names, learner: null, told: handedIn }
    const { record, otherRevision, gone } = knownAnswers(handedIn.record, items)
    const places = record.answers.map(placeOf)
    const known = held.get(record.learner)
    const kind = kindOf(places, known)
    if (kind !== 'nothing') records.push(record)
    if (kind !== 'nothing') held.set(record.learner, new Set([...(known ?? []), ...places]))
    const counts = { answers: record.answers.length, otherRevision, gone, unreadable: handedIn.unreadable }
    const learner = names.includes(record.name) ? null : record.name
    return { id, names, learner, told: { kind, ...counts } }
  })
  return { entries: told, records: onePerLearner(records) }
}

function kindOf(places: readonly string[], known: ReadonlySet<string> | undefined) {
  if (places.length === 0) return 'nothing'
  if (!known) return 'taken'
  return places.every((place) => known.has(place)) ? 'again' : 'joined'
}

/** What a class has answered, to choose from. */
export interface Answered {
  readonly learners: number
  /** By moment: learners who have an answer there, and the lessons and modules that it is about. */
  readonly moments: Readonly<Record<Moment, MomentAnswered>>
}

export interface MomentAnswered {
  readonly learners: number
  readonly lessons: readonly string[]
  readonly items: readonly string[]
}

export function answeredIn(
  records: readonly LearnerRecord[],
  items: ReadonlyMap<string, ListedItem>,
): Answered {
  const of = (moment: Moment): MomentAnswered => {
    const answers = records.map((record) => record.answers.filter((answer) => answer.moment === moment))
    const ids = new Set(answers.flat().map(({ item }) => item))
    const listed = [...items.values()].filter(({ id }) => ids.has(id))
    return {
      learners: answers.filter(({ length }) => length > 0).length,
      lessons: [...new Set(listed.map(({ lesson }) => lesson))],
      items: listed.map(({ id }) => id),
    }
  }
  return {
    learners: records.length,
    moments: { diagnostic: of('diagnostic'), final: of('final'), lesson: of('lesson') },
  }
}
