import { number } from '../parameters.ts'

/** Conventions of the drawing: no text fixes them. Up to a year is near, from three years on is far. */
export const nearUpToMonths = 12
export const farFromMonths = 36

export const bands = ['near', 'between', 'far'] as const
export type Band = (typeof bands)[number]

export function bandOf(months: number): Band {
  if (months <= nearUpToMonths) return 'near'
  return months >= farFromMonths ? 'far' : 'between'
}

/** A quarter of a month is about a week. */
export const horizonMonths = number('months', { min: 0.25, max: 120, step: 0.25, default: 12 })

/** Marks of the axis: a week, a month, a quarter, then years 1, 3, 5 and 10. */
export const axisMonths = [0.25, 1, 3, 12, 36, 60, 120] as const

const spread = Math.log(horizonMonths.max / horizonMonths.min)

/** Place on the axis, from 0 to 1: equal lengths are equal ratios, so that weeks and years are both seen. */
export const axisPlace = (months: number): number => {
  const within = Math.min(horizonMonths.max, Math.max(horizonMonths.min, months))
  return Math.log(within / horizonMonths.min) / spread
}

/** The months at a place on the axis, from 0 to 1. */
export const monthsAt = (place: number): number => horizonMonths.min * Math.exp(place * spread)
