import type { CategoriseItem } from '../../learning/items/categorise.ts'
import {
  confusionMatrix,
  type Confusion,
  type ConfusionMatrix,
  rankedConfusions,
} from '../../learning/progress/confusion.ts'
import { newlyPut } from '../../learning/sorting/newly-put.ts'
import { attemptsAt } from './rounds.ts'

/** What was put where over every round played, and what was most often mistaken. */
export function confusionsIn(item: CategoriseItem<string>): {
  readonly matrix: ConfusionMatrix
  readonly top: Confusion | undefined
} {
  const matrix = confusionMatrix(item, newlyPut(item, attemptsAt(item)))
  return { matrix, top: rankedConfusions(matrix)[0] }
}
