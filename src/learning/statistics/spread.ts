import { variance as populationVariance } from 'simple-statistics'
import type { NoFigure } from './figure.ts'

/** Sums of thirds and fifths are not exact: what lies nearer than this is the same. */
const rounding = 1e-9

/** Of a population, σ² = Σ(x − μ)² / n: the class is all there is, no sample. `null` with fewer than two values. */
export function spreadOf(values: readonly number[]): number | null {
  if (values.length < 2) return null
  return areAlike(values) ? 0 : populationVariance([...values])
}

export const areAlike = (values: readonly number[]): boolean =>
  values.every((value) => Math.abs(value - (values[0] ?? value)) < rounding)

/** Why scores tell nobody apart; `null` where they do. */
export function whyAlike(scores: readonly number[]): NoFigure | null {
  if (scores.length === 0) return 'nobody'
  if (scores.length === 1) return 'one-learner'
  if (!areAlike(scores)) return null
  const [score = 0] = scores
  if (score > 1 - rounding) return 'all-right'
  return score < rounding ? 'all-wrong' : 'same-score'
}
