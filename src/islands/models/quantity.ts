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

/**
 * What was typed, in the unit of the model; `null` where it is no number. Both `12,5` and `12.5` are read in every
 * language; commas that part thousands, in that language, are not decimal ones.
 */
export function typedNumber(locale: string, unit: Unit, text: string): number | null {
  const bare = text.replace(/[\s€%]/g, '').replace('−', '-')
  const isGrouped = partsThousandsByCommas(locale) && /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)
  const plain = isGrouped ? bare.replaceAll(',', '') : bare.replace(',', '.')
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return null
  return unit === 'share' ? Number(plain) / 100 : Number(plain)
}

const partsThousandsByCommas = (locale: string) => new Intl.NumberFormat(locale).format(10_000).includes(',')
