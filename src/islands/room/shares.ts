import type { Shift } from '../../learning/room/ballot.ts'
import { fill, plural } from '../../learning/text.ts'
import type { ShiftStrings } from './strings.ts'

/** Hundredths, as they are shown: a change is told between what is read. */
export const percentOf = (share: number): number => Math.round(share * 100)

export const percentText = (share: number, t: Pick<ShiftStrings, 'percent'>): string =>
  fill(t.percent, { k: percentOf(share) })

/** In points of a hundred; `null` without two votes. */
export function pointsOf({ shares: [first, second] }: Shift): number | null {
  return first === null || second === null ? null : percentOf(second) - percentOf(first)
}

export function changeText(points: number, t: ShiftStrings, locale: string): string {
  if (points === 0) return t.same
  return plural(locale, points > 0 ? t.up : t.down, Math.abs(points))
}

/** A normalised gain, to the hundredth. */
export const gainText = (gain: number, locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    .format(gain)
    .replace('-', '−')
