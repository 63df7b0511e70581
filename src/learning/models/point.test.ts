import { expect, test } from 'vitest'
import { highest, sampled } from './point.ts'

test('a curve has both its ends, exactly', () => {
  const points = sampled((x) => x * x, { from: 0.1, to: 0.7, count: 4 })
  expect(points.map(({ x }) => x.toFixed(6))).toEqual(['0.100000', '0.300000', '0.500000', '0.700000'])
  // 0.1 + (0.5 - 0.1) × 3 / 3 is not 0.5 in floating point.
  expect(sampled((x) => x, { from: 0.1, to: 0.5, count: 4 }).at(-1)).toEqual({ x: 0.5, y: 0.5 })
})

test('the highest point is the first of equals', () => {
  const at = (x: number, y: number) => ({ x, y })
  expect(highest([at(0, -3), at(1, -1), at(2, -1), at(3, -2)])).toEqual(at(1, -1))
  expect(highest([])).toBeNull()
})
