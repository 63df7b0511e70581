import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linear, rangeOf, ticks } from './scale.ts'

test('a scale keeps proportions', () => {
  const place = linear({ from: 10, to: 20 }, { from: 100, to: 0 })
  expect([10, 15, 20, 25].map(place)).toEqual([100, 50, 0, -50])
  expect(linear({ from: 3, to: 3 }, { from: 0, to: 9 })(3)).toBe(0)
})

test.each([
  [{ from: 0, to: 100 }, 4, [0, 50, 100]],
  [{ from: 0, to: 0.375 }, 4, [0, 0.1, 0.2, 0.3]],
  [{ from: -27, to: 118 }, 4, [0, 50, 100]],
  [{ from: 0, to: 0.3 }, 3, [0, 0.1, 0.2, 0.3]],
  [{ from: 5, to: 5 }, 4, [5]],
])('%j has %d round values or so', (range, count, values) => {
  expect(ticks(range, count)).toEqual(values)
})

test('ticks lie within their range, and are few', () => {
  const end = fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 100)
  fc.assert(
    fc.property(end, end, (a, b) => {
      const range = rangeOf([a, b])
      const found = ticks(range, 4)
      expect(found.length).toBeLessThanOrEqual(6)
      const slack = (range.to - range.from) * 1e-6
      for (const tick of found) {
        expect(tick).toBeGreaterThanOrEqual(range.from - slack)
        expect(tick).toBeLessThanOrEqual(range.to + slack)
      }
    }),
  )
})
