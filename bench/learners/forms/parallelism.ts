import { correlation, mean, standardDeviation } from '../statistics.ts'
import type { BothSat } from './sit-forms.ts'

/** How far two forms are the same examination, over learners who sat both. */
export interface Parallelism {
  readonly meanA: number
  readonly meanB: number
  /** B less A. */
  readonly difference: number
  readonly differenceSd: number
  /** Spread of the difference between the scores to be expected: what the forms, not chance, are to blame for. */
  readonly expectedDifferenceSd: number
  /** Between A and B: alternate-form reliability. */
  readonly correlation: number
  /** Shares of learners whose scores differ by at most 1, by 2, by 3, by 4 or more. */
  readonly apart: readonly [number, number, number, number]
}

export function parallelism(sat: readonly BothSat[]): Parallelism {
  const differences = sat.map(({ a, b }) => b.score - a.score)
  const apart = (from: number, to: number) =>
    mean(differences.map((difference) => Number(Math.abs(difference) >= from && Math.abs(difference) <= to)))
  return {
    meanA: mean(sat.map(({ a }) => a.score)),
    meanB: mean(sat.map(({ b }) => b.score)),
    difference: mean(differences),
    differenceSd: standardDeviation(differences),
    expectedDifferenceSd: standardDeviation(sat.map(({ a, b }) => b.expected - a.expected)),
    correlation: correlation(sat.map(({ a, b }) => [a.score, b.score])),
    apart: [apart(0, 1), apart(2, 2), apart(3, 3), apart(4, Infinity)],
  }
}
