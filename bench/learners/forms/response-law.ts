import { logistic } from '../logistic.ts'

/** What an item truly is, which no one knows. */
export interface TrueItem {
  /** In logits; at it, a learner of that ability knows the answer half of the time. */
  readonly difficulty: number
  readonly discrimination: number
  readonly guessing: number
}

/** The three-parameter logistic law of item response theory (Birnbaum 1968): chance of a right answer. */
export const chanceRight = (ability: number, { difficulty, discrimination, guessing }: TrueItem): number =>
  guessing + (1 - guessing) * logistic(discrimination * (ability - difficulty))
