import { folded } from './fold-text.ts'

/** A number as it was written, and what was written beside it as its unit ('' where nothing was). */
export interface WrittenNumber {
  readonly value: number
  readonly unit: string
}

/** No number worth reading is longer. */
const maxLength = 100

/**
 * Reads `1 234,5 €`, `1,234.5`, `12 %`, `−3`, `$5`, `.5`; `null` for anything else. Spaces of any width and apostrophes
 * group thousands; of two different marks the last is the decimal one. `1,234` alone is ambiguous: there the mark is
 * the decimal one where the language of `locale` writes it so, else it groups thousands.
 */
export function readNumber(text: string, locale: string): WrittenNumber | null {
  if (text.length > maxLength) return null
  const written = folded(text)
  const found = /[.,]?\d(?:[\d .,']*\d)?/.exec(written)
  if (!found) return null
  const [before, after] = [written.slice(0, found.index), written.slice(found.index + found[0].length)]
  const size = sizeOf(found[0], locale)
  const sign = /^[=≈ ]*([+-]?)(.*?)([+-]?) *$/.exec(before)
  if (size === null || !sign || (sign[1] && sign[3])) return null
  const unit = `${sign[2]?.trim() ?? ''} ${after.replace(/[ .,;:!?]+$/, '')}`.trim()
  return { value: (sign[1] ?? '') + (sign[3] ?? '') === '-' ? -size : size, unit }
}

const grouped = /^[1-9]\d{0,2}([ '.,])\d{3}(?:\1\d{3})*$/
const ambiguous = /^[1-9]\d{0,2}([.,])\d{3}$/

function sizeOf(digits: string, locale: string): number | null {
  const mark = ambiguous.exec(digits)?.[1]
  if (mark ? mark !== decimalMark(locale) : isWhole(digits)) return finite(digits)
  const [, whole = '', decimal = '', fraction = ''] = /^(.*)([.,])(\d+)$/.exec(digits) ?? []
  if (fraction === '' || whole.includes(decimal) || !(whole === '' || isWhole(whole))) return null
  return finite(whole, fraction)
}

const isWhole = (digits: string): boolean => /^\d+$/.test(digits) || grouped.test(digits)

function finite(whole: string, fraction = ''): number | null {
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}0`)
  return Number.isFinite(value) ? value : null
}

/** Languages that write 1.5 and not 1,5. */
const withPoint: readonly string[] = ['en', 'he', 'ja', 'ko', 'th', 'zh']

export const decimalMark = (locale: string): string =>
  withPoint.includes(locale.split('-')[0] ?? '') ? '.' : ','
