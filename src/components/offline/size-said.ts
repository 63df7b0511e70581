/** A size as readers meet it where they download: `2.4 MB`, `2,4 Mo`. Ten kilobytes and more are whole. */
export function sizeSaid(locale: string, bytes: number): string {
  const [unit, value] = bytes < 999_500 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6]
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(value)
}
