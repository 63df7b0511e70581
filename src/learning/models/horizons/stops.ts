import { horizonMonths } from './bands.ts'

/** Where a slider stops along the time axis, in months: what people say, from a week to ten years. */
export const stopMonths = [0.25, 0.5, 1, 2, 3, 6, 9, 12, 18, 24, 36, 48, 60, 84, 120] as const

/** The stop nearest to `months` by ratio. */
export function stopAt(months: number): number {
  const far = (stop: number) => Math.abs(Math.log(stop / Math.max(months, horizonMonths.min)))
  return stopMonths.reduce(
    (nearest, stop, at) => (far(stop) < far(stopMonths[nearest] ?? 0) ? at : nearest),
    0,
  )
}

export interface Duration {
  readonly unit: 'weeks' | 'months' | 'years'
  readonly count: number
}

/** Months as they are told: weeks below one, years where they are whole. */
export function durationOf(months: number): Duration {
  if (months < 1) return { unit: 'weeks', count: Math.round(months * 4) }
  const isYears = months >= 12 && months % 12 === 0
  return isYears ? { unit: 'years', count: months / 12 } : { unit: 'months', count: months }
}
