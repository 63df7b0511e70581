import type { ItemId, Score } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'
import type { LearnerRecord, Moment, RecordedAnswer } from './learner-record.ts'

/** Which answers are looked at: of a moment, of the whole course, a module or a lesson. */
export interface Scope {
  readonly moment: Moment
  readonly module?: string | undefined
  readonly lesson?: string | undefined
}

/** Who answered what, in a scope: nobody and nothing without an answer is in it. */
export interface ScoreTable {
  /** In the order of the course. */
  readonly items: readonly ListedItem[]
  readonly rows: readonly ScoreRow[]
}

export interface ScoreRow {
  readonly learner: string
  readonly answers: ReadonlyMap<ItemId, RecordedAnswer>
  /** Of all their scores. */
  readonly total: Score
}

/** `records` have one for each learner, and of `items` alone; the rows are in the order of the learners' ids. */
export function scoreTable(
  records: readonly LearnerRecord[],
  items: readonly ListedItem[],
  scope: Scope,
): ScoreTable {
  const within = items.filter(
    ({ module, lesson }) =>
      (scope.module === undefined || module === scope.module) &&
      (scope.lesson === undefined || lesson === scope.lesson),
  )
  const ids = new Set(within.map(({ id }) => id))
  const rows = records
    .map(({ learner, answers }) => {
      const own = answers.filter(({ item, moment }) => moment === scope.moment && ids.has(item))
      const inOrder = own.toSorted((a, b) => (a.item < b.item ? -1 : 1))
      return {
        learner,
        answers: new Map(inOrder.map((answer) => [answer.item, answer])),
        total: inOrder.reduce((sum, { score }) => sum + score, 0),
      }
    })
    .filter(({ answers }) => answers.size > 0)
    .sort((a, b) => (a.learner < b.learner ? -1 : 1))
  return { items: within.filter(({ id }) => rows.some(({ answers }) => answers.has(id))), rows }
}

/**
 * Mean score of a learner on what else they answered, the item left out; `null` where that is nothing. A mean, for forms
 * may be drawn: learners have not the same items, nor as many.
 */
export function restOf({ answers, total }: ScoreRow, item: ItemId): Score | null {
  const own = answers.get(item)
  const others = answers.size - (own ? 1 : 0)
  return others === 0 ? null : (total - (own?.score ?? 0)) / others
}
