import { sampleCorrelation } from 'simple-statistics'
import { type Figure, figure, noFigure } from './figure.ts'
import { areAlike, whyAlike } from './spread.ts'

/** What a learner had of an item, and on the rest; `null` where they answered nothing else. */
export interface ItemAndRest {
  readonly score: number
  readonly rest: number | null
}

/**
 * The corrected item-rest correlation (Henrysson 1963): Pearson's r between the scores of an item and those of the rest,
 * the item left out of it. In [−1, 1]. The same for a population as for a sample.
 */
export function itemRest(pairs: readonly ItemAndRest[]): Figure {
  const alike = whyAlike(pairs.map(({ score }) => score))
  if (alike) return noFigure(alike)
  const whole = pairs.flatMap(({ score, rest }) => (rest === null ? [] : [{ score, rest }]))
  if (whole.length === 0) return noFigure('one-item')
  const [scores, rests] = [whole.map(({ score }) => score), whole.map(({ rest }) => rest)]
  const whyScores = whyAlike(scores)
  if (whyScores) return noFigure(whyScores)
  if (areAlike(rests)) return noFigure('rest-alike')
  return figure(Math.min(1, Math.max(-1, sampleCorrelation(scores, rests))))
}
