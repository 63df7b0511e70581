import { expect, it } from 'vitest'
import { number as en } from '../../i18n/en/number.ts'
import { number as fr } from '../../i18n/fr/number.ts'
import { isBefore, quantity } from './quantity.ts'

it.each([
  [1234.5, undefined, '1\u202f234,5', '1,234.5'],
  [1234.5, '€', '1\u202f234,50\u00a0€', '€1,234.50'],
  [24, '€', '24\u00a0€', '€24'],
  [-3.5, '€', '−3,50\u00a0€', '−€3.50'],
  [12.5, '%', '12,5\u00a0%', '12.5%'],
  [40, 'g', '40\u00a0g', '40\u00a0g'],
  [0.1 + 0.2, undefined, '0,3', '0.3'],
])('writes %d %s', (value, unit, french, english) => {
  expect(quantity(value, unit, fr.quantity, 'fr')).toBe(french)
  expect(quantity(value, unit, en.quantity, 'en')).toBe(english)
})

it('knows which units come first', () => {
  expect([isBefore('€', fr.quantity), isBefore('€', en.quantity), isBefore('g', en.quantity)]).toEqual([
    false,
    true,
    false,
  ])
})
