import { readNumber } from '../../learning/items/read-number.ts'
import type { Unit } from '../../learning/models/parameters.ts'

const formats: Readonly<Record<Unit, Intl.NumberFormatOptions>> = {
  eur: { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' },
  share: { style: 'percent', maximumFractionDigits: 1 },
  people: { maximumFractionDigits: 1 },
  units: { maximumFractionDigits: 1 },
  days: { style: 'unit', unit: 'day', unitDisplay: 'long' },
  months: { style: 'unit', unit: 'month', unitDisplay: 'long', maximumFractionDigits: 2 },
  index: { maximumFractionDigits: 0 },
}

/** A number as it is said: `'24 €'`, `'20 %'`, `'7 jours'`. */
export function quantity(locale: string, unit: Unit, value: number): string {
  return withMinus(new Intl.NumberFormat(locale, formats[unit]).format(value))
}

/** A hyphen is no sign of a number. */
const withMinus = (text: string) => text.replace('-', '−')

/** The same without its unit, as it is typed: `'20'` for a share of 0.2. */
export function bareNumber(locale: string, unit: Unit, value: number): string {
  const options = { maximumFractionDigits: 4, useGrouping: false }
  return withMinus(new Intl.NumberFormat(locale, options).format(unit === 'share' ? value * 100 : value))
}

/** What was typed, in the unit of the model; `null` where it is no number, or one of something else. */
export function typedNumber(locale: string, unit: Unit, text: string): number | null {
  const written = readNumber(text, locale)
  if (!written || !['', '€', '%'].includes(written.unit)) return null
  return unit === 'share' ? written.value / 100 : written.value
}
