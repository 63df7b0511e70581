import { fill } from '../../learning/text.ts'
import type { QuantityStrings } from './strings.ts'

/** `16,50 €`, `€16.50`, `12 %`, `40 boxes`: a number with its unit as the language writes them. */
export function quantity(
  value: number,
  unit: string | undefined,
  strings: QuantityStrings,
  locale: string,
): string {
  const isMoney = unit !== undefined && kindOf(unit) === 'currency'
  const cents = isMoney && !Number.isInteger(value) ? { minimumFractionDigits: 2 } : {}
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 12, ...cents })
  if (unit === undefined) return format.format(value)
  const [sign, size] = value < 0 ? ['−', -value] : ['', value]
  return sign + fill(strings[kindOf(unit)], { number: format.format(size), unit })
}

/** Whether the unit is written before the number. */
export const isBefore = (unit: string, strings: QuantityStrings): boolean =>
  strings[kindOf(unit)].startsWith('{unit}')

function kindOf(unit: string): keyof QuantityStrings {
  if (/^\p{Sc}$/u.test(unit)) return 'currency'
  return /^[%‰]$/.test(unit) ? 'percent' : 'word'
}
