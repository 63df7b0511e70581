/** A number with its unit as the language writes them, as far as the platform knows: `16,50 €`, `€16.50`, `12 knots`. */
export function quantity(value: number, unit: string | undefined, locale: string): string {
  const currency = currencies[unit ?? '']
  if (currency !== undefined)
    return new Intl.NumberFormat(locale, {
      ...{ style: 'currency', currency, currencyDisplay: 'narrowSymbol' },
      trailingZeroDisplay: 'stripIfInteger',
    }).format(value)
  if (unit === '%')
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 12 }).format(value / 100)
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(value)
  return unit === undefined ? number : `${number}\u00a0${unit}`
}

const currencies: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' }
