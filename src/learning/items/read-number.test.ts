import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readNumber } from './read-number.ts'

const read = (text: string, locale = 'fr') => {
  const number = readNumber(text, locale)
  return number && [number.value, number.unit]
}

describe('a written number', () => {
  it.each([
    ['12', [12, '']],
    ['1 234,5 €', [1234.5, '€']],
    ['1\u202f234,5\u00a0€', [1234.5, '€']],
    ['1,234.5', [1234.5, '']],
    ['1.234,5', [1234.5, '']],
    ['1 234 567', [1234567, '']],
    ['1,234,567', [1234567, '']],
    ['1.234.567,8', [1234567.8, '']],
    ['1’234.5', [1234.5, '']],
    ['12 %', [12, '%']],
    ['12%.', [12, '%']],
    ['= 3', [3, '']],
    ['≈ 3 !', [3, '']],
    ['−3', [-3, '']],
    ['- 3,5', [-3.5, '']],
    ['+3', [3, '']],
    ['$5', [5, '$']],
    ['-$5', [-5, '$']],
    ['$\u22125', [-5, '$']],
    ['5 k€ / mois', [5, 'k€ / mois']],
    ['4 m²', [4, 'm2']],
    ['.5', [0.5, '']],
    ['0,125', [0.125, '']],
    ['0.125', [0.125, '']],
    ['12,34', [12.34, '']],
    ['1234,567', [1234.567, '']],
    ['1 234,567', [1234.567, '']],
    ['007', [7, '']],
    ['１２', [12, '']],
    ['\u200f12\u200e', [12, '']],
    ['about 12', [12, 'about']],
  ])('%j is %j in any language', (text, number) => {
    expect(read(text, 'fr')).toEqual(number)
    expect(read(text, 'en')).toEqual(number)
  })

  it.each([
    ['1,234', 'fr', 1.234],
    ['1,234', 'fr-CA', 1.234],
    ['1,234', 'en', 1234],
    ['1,234', 'en-GB', 1234],
    ['1.234', 'fr', 1234],
    ['1.234', 'en', 1.234],
    ['-12,345 €', 'en', -12345],
    ['1,234', 'constructor', 1.234],
  ])('%j is ambiguous and in %s is %d', (text, locale, value) => {
    expect(readNumber(text, locale)?.value).toBe(value)
  })

  it.each([
    ...[
      '',
      ' ',
      '€',
      'twelve',
      '1,2,3',
      '1 2',
      '12 345 6',
      '1,23,456',
      '12.345,6,7',
      '1.234.567.8',
      '1 234 567.890.1',
    ],
    ...['--5', '+-5', '-€-5', '1 234.567 890', '9'.repeat(400), '1'.repeat(101)],
  ])('%j is none', (text) => {
    expect(readNumber(text, 'en')).toBeNull()
  })
})

test('reads back what Intl writes', () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 })
  fc.assert(
    fc.property(cents, fc.constantFrom('fr', 'en', 'de', 'fr-CH', 'es'), (hundredths, locale) => {
      const value = hundredths / 100
      const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value)
      expect(readNumber(written, locale)?.value).toBe(value)
    }),
  )
})

test('is total, and finite', () => {
  const piece = fc.oneof(fc.constantFrom('1', '234', ',', '.', ' ', '-', '€', '1e9'), fc.string())
  fc.assert(
    fc.property(fc.array(piece), fc.string(), (pieces, locale) => {
      const number = readNumber(pieces.join(''), locale)
      if (number) expect(Number.isFinite(number.value)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
