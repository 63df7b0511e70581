import { expect, test } from 'vitest'
import { horizonMonths } from './bands.ts'
import { durationOf, stopAt, stopMonths } from './stops.ts'
import { clamp } from '../parameters.ts'

test('the stops are on the grid, from one end of the axis to the other', () => {
  expect(stopMonths.map((months) => clamp(horizonMonths, months))).toEqual(stopMonths)
  expect([stopMonths[0], stopMonths.at(-1)]).toEqual([horizonMonths.min, horizonMonths.max])
  expect(stopMonths).toContain(horizonMonths.default)
})

test.each([
  [0, 0],
  [0.25, 0],
  // 0.36 is above the geometric mean of 0.25 and 0.5, 0.3535….
  [0.36, 1],
  [12, 7],
  [16, 8],
  [500, 14],
])('%d months are at stop %d', (months, stop) => {
  expect(stopAt(months)).toBe(stop)
})

test.each([
  [0.25, 'weeks', 1],
  [0.5, 'weeks', 2],
  [1, 'months', 1],
  [12, 'years', 1],
  [18, 'months', 18],
  [120, 'years', 10],
])('%d months are told in %s: %d', (months, unit, count) => {
  expect(durationOf(months)).toEqual({ unit, count })
})
