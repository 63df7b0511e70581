import { expect, it } from 'vitest'
import { absoluteTolerance, decimal } from './numbers.ts'

it.each([
  [0.1 + 0.2, '0.3'],
  [-1234.5, '-1234.5'],
  [0, '0'],
  [1.5e-7, '0.00000015'],
  [-2e21, '-2000000000000000000000'],
  [1.25e21, '1250000000000000000000'],
])('writes %d with digits alone', (value, written) => {
  expect(decimal(value)).toBe(written)
  expect(Number(written)).toBeCloseTo(value, 10)
})

it('says tolerances in the unit of the value', () => {
  expect(absoluteTolerance(50, undefined)).toBe(0)
  expect(absoluteTolerance(50, { absolute: 2 })).toBe(2)
  expect(absoluteTolerance(-50, { relative: 0.1 })).toBe(5)
})
