import { expect, it } from 'vitest'
import { isBefore, quantity } from './quantity.ts'

/** As French writes a number with its unit, and as English does. */
const french = {
  word: '{number}\u00a0{unit}',
  currency: '{number}\u00a0{unit}',
  percent: '{number}\u00a0{unit}',
}
const english = { word: '{number}\u00a0{unit}', currency: '{unit}{number}', percent: '{number}{unit}' }

it.each([
  [1234.5, undefined, '1\u202f234,5', '1,234.5'],
  [1234.5, '€', '1\u202f234,50\u00a0€', '€1,234.50'],
  [24, '€', '24\u00a0€', '€24'],
  [-3.5, '€', '−3,50\u00a0€', '−€3.50'],
  [12.5, '%', '12,5\u00a0%', '12.5%'],
  [40, 'g', '40\u00a0g', '40\u00a0g'],
  [0.1 + 0.2, undefined, '0,3', '0.3'],
])('writes %d %s', (value, unit, inFrench, inEnglish) => {
  expect(quantity(value, unit, french, 'fr')).toBe(inFrench)
  expect(quantity(value, unit, english, 'en')).toBe(inEnglish)
})

it('knows which units come first', () => {
  expect([isBefore('€', french), isBefore('€', english), isBefore('g', english)]).toEqual([
    false,
    true,
    false,
  ])
})
