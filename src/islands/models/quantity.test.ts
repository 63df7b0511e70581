import { describe, expect, test } from 'vitest'
import { bareNumber, quantity, typedNumber } from './quantity.ts'

test('numbers are said with their unit, as each language writes them', () => {
  expect(quantity('fr', 'eur', 1234.5)).toBe('1\u202f234,50\u00a0€')
  expect(quantity('en', 'eur', 24)).toBe('€24')
  expect(quantity('fr', 'share', 0.375)).toBe('37,5\u00a0%')
  expect(quantity('fr', 'days', 1)).toBe('1\u00a0jour')
  expect(quantity('en', 'index', -24.4)).toBe('−24')
})

test('and typed without it', () => {
  expect(bareNumber('fr', 'share', 0.205)).toBe('20,5')
  expect(bareNumber('en', 'eur', 1234.5)).toBe('1234.5')
})

describe('what is typed', () => {
  test.each([
    ['fr', 'eur', '12,5', 12.5],
    ['fr', 'eur', '12.5', 12.5],
    ['en', 'eur', '12,5', 12.5],
    ['en', 'eur', '1,234.5', 1234.5],
    ['fr', 'people', '1\u202f234', 1234],
    ['fr', 'share', '20 %', 0.2],
    ['fr', 'eur', '24 €', 24],
    ['en', 'index', '−3', -3],
    ['en', 'eur', '.5', 0.5],
    ['en', 'eur', '', null],
    ['en', 'eur', 'a lot', null],
    ['en', 'eur', '1.2.3', null],
    ['fr', 'eur', '1.234', 1234],
    ['en', 'eur', '1.234', 1.234],
    ['fr', 'eur', '3 kilos', null],
  ] as const)('in %s, for %s: %j is %j', (locale, unit, text, value) => {
    expect(typedNumber(locale, unit, text)).toBe(value)
  })
})
