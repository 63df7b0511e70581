import { sum } from 'simple-statistics'
import { type Figure, figure, noFigure } from './figure.ts'
import { spreadOf, whyAlike } from './spread.ts'

/** Which formula it is: the same number where every score is 0 or 1. */
export type ReliabilityName = 'kr20' | 'alpha'

export interface Reliability {
  readonly name: ReliabilityName
  readonly figure: Figure
}

/**
 * α = k / (k − 1) · (1 − Σσᵢ² / σₜ²) (Cronbach 1951), with the variances of a population; where each score is 0 or 1,
 * σᵢ² = p·q and it is KR-20 (Kuder & Richardson 1937). At most 1; below 0 where items contradict each other.
 * `scores` has a row for each learner, with a score for each of the same items.
 */
export function reliabilityOf(scores: readonly (readonly number[])[]): Reliability {
  const isBinary = scores.every((row) => row.every((score) => score === 0 || score === 1))
  return { name: isBinary ? 'kr20' : 'alpha', figure: alphaOf(scores) }
}

function alphaOf(scores: readonly (readonly number[])[]): Figure {
  const k = scores[0]?.length ?? 0
  const alike = whyAlike(scores.map((row) => (k === 0 ? 0 : sum([...row]) / k)))
  if (alike === 'nobody' || alike === 'one-learner') return noFigure(alike)
  if (k < 2) return noFigure('one-item')
  if (alike) return noFigure(alike === 'same-score' ? 'rest-alike' : alike)
  const items = Array.from({ length: k }, (_, item) => spreadOf(scores.map((row) => row[item] ?? 0)) ?? 0)
  const total = spreadOf(scores.map((row) => sum([...row]))) ?? 0
  return figure((k / (k - 1)) * (1 - sum(items) / total))
}
