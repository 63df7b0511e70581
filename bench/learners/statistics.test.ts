import { expect, test } from 'vitest'
import { bootstrapped } from './bootstrap.ts'
import { correlation, mean, quantile, standardDeviation } from './statistics.ts'

test('spread, correlation and quantiles', () => {
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2)
  expect(
    correlation([
      [1, 2],
      [2, 4],
      [3, 6],
    ]),
  ).toBeCloseTo(1)
  expect(
    correlation([
      [1, 6],
      [2, 4],
      [3, 2],
    ]),
  ).toBeCloseTo(-1)
  expect(quantile([3, 1, 2], 0.5)).toBe(2)
  expect(quantile([0, 10], 0.25)).toBe(2.5)
})

test('an interval holds its estimate, and is the same for the same seed', () => {
  const subjects = Array.from({ length: 50 }, (_, at) => [at])
  const figure = (some: readonly (readonly number[])[]) => mean(some.map(([value = 0]) => value))
  const estimate = bootstrapped(subjects, figure, 1)
  expect(estimate).toEqual(bootstrapped(subjects, figure, 1))
  expect(estimate?.value).toBe(24.5)
  expect(estimate?.low).toBeLessThan(24.5)
  expect(estimate?.high).toBeGreaterThan(24.5)
})

test('what cannot be told of all has no estimate', () => {
  expect(bootstrapped([1, 2], () => undefined, 1)).toBeUndefined()
})
