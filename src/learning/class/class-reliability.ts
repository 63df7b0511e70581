import { completeBlock } from '../statistics/complete-block.ts'
import { noFigure } from '../statistics/figure.ts'
import { type Reliability, reliabilityOf } from '../statistics/reliability.ts'
import type { ScoreTable } from './score-table.ts'

export interface ClassReliability extends Reliability {
  /** Learners and items that it was computed of. */
  readonly n: number
  readonly k: number
  /** Ids of the items. */
  readonly items: readonly string[]
  /** Left out, for a table must have no hole. */
  readonly learnersOut: number
  readonly itemsOut: number
}

/**
 * On complete cases: where forms are drawn, learners have not the same items, and it is computed of the largest part of the
 * table in which each learner answered each item.
 */
export function classReliability({ items, rows }: ScoreTable): ClassReliability {
  const why = rows.length === 0 ? 'nobody' : rows.length === 1 ? 'one-learner' : 'one-item'
  const ranks = new Map(items.map(({ id }, rank) => [id, rank]))
  const answered = rows.map(
    ({ answers }) => new Set([...answers.keys()].flatMap((id) => ranks.get(id) ?? [])),
  )
  const block = rows.length > 1 && items.length > 1 ? completeBlock(answered) : null
  const [n, k] = [block?.learners.length ?? 0, block?.items.length ?? 0]
  const left = { n, k, learnersOut: rows.length - n, itemsOut: items.length - k }
  if (!block) {
    const hasNone = rows.length > 1 && items.length > 1
    return { ...left, items: [], name: 'kr20', figure: noFigure(hasNone ? 'no-complete-cases' : why) }
  }
  const ids = block.items.flatMap((rank) => items[rank]?.id ?? [])
  const scores = block.learners.map((rank) => ids.map((id) => rows[rank]?.answers.get(id)?.score ?? 0))
  return { ...left, items: ids, ...reliabilityOf(scores) }
}
