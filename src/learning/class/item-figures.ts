import { mean } from 'simple-statistics'
import type { ItemId } from '../items/item.ts'
import { itemRest } from '../statistics/correlation.ts'
import type { Figure } from '../statistics/figure.ts'
import { restOf, type ScoreTable } from './score-table.ts'

export interface ItemFigures {
  readonly item: ItemId
  /** Learners who answered it. */
  readonly n: number
  /** Their mean score. */
  readonly facility: number
  readonly discrimination: Figure
}

/** In the order of the course. */
export function itemFigures({ items, rows }: ScoreTable): ItemFigures[] {
  return items.map(({ id }) => {
    const pairs = rows.flatMap((row) => {
      const score = row.answers.get(id)?.score
      return score === undefined ? [] : [{ score, rest: restOf(row, id) }]
    })
    return {
      item: id,
      n: pairs.length,
      facility: mean(pairs.map(({ score }) => score)),
      discrimination: itemRest(pairs),
    }
  })
}
