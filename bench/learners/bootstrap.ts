import { drawsOf } from './random-draws.ts'
import { quantile } from './statistics.ts'

export interface Estimate {
  readonly value: number
  /** Of 95 %, by percentiles. */
  readonly low: number
  readonly high: number
}

const resamples = 400

/**
 * A figure over subjects, and how it varies when as many are drawn from them with replacement. `undefined` where the
 * figure is, of all subjects or of more than one resample in twenty.
 */
export function bootstrapped<Subject>(
  subjects: readonly Subject[],
  figure: (subjects: readonly Subject[]) => number | undefined,
  seed: number,
): Estimate | undefined {
  const value = figure(subjects)
  const { uniform } = drawsOf(seed, 'bootstrap')
  const values = Array.from({ length: resamples }, () =>
    figure(subjects.map((subject) => subjects[Math.floor(uniform() * subjects.length)] ?? subject)),
  ).filter((one) => one !== undefined)
  if (value === undefined || values.length < 0.95 * resamples) return undefined
  return { value, low: quantile(values, 0.025), high: quantile(values, 0.975) }
}
