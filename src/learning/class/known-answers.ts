import type { ListedItem } from '../items/listed-item.ts'
import type { LearnerRecord } from './learner-record.ts'

/** What is left of a record by the course as it is, and how many answers are left out. */
export interface KnownAnswers {
  readonly record: LearnerRecord
  /** To another revision of the item: its meaning has changed. */
  readonly otherRevision: number
  /** To items that the course has not, or no more. */
  readonly gone: number
}

/** `items` are those of the course, by id. */
export function knownAnswers(
  record: LearnerRecord,
  items: ReadonlyMap<string, Pick<ListedItem, 'revision'>>,
): KnownAnswers {
  const listed = record.answers.filter(({ item }) => items.has(item))
  const answers = listed.filter(({ item, revision }) => items.get(item)?.revision === revision)
  return {
    record: { ...record, answers },
    otherRevision: listed.length - answers.length,
    gone: record.answers.length - listed.length,
  }
}
