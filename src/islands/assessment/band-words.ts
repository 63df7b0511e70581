import type { Band } from '../../learning/statistics/calibration.ts'
import { fill } from '../../learning/text.ts'
import type { CertaintyStrings } from './strings.ts'

/** The chances between which a stake pays, in words. */
export function bandWords({ from, to }: Band, strings: CertaintyStrings['bands'], locale: string): string {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const words = from === 0 ? strings.below : to === 1 ? strings.above : strings.between
  return fill(words, { from: percent.format(from), to: percent.format(to) })
}
