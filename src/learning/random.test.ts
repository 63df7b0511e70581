import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomStream, seedFrom, shuffled } from './random.ts'

test('a seed gives the same stream on every device', () => {
  const random = randomStream(42)
  expect([random(), random(), random()].map((x) => x.toFixed(6))).toEqual([
    '0.601104',
    '0.448291',
    '0.852466',
  ])
})

test('numbers lie in [0, 1) and are even over ten boxes', () => {
  const random = randomStream(7)
  const boxes = Array.from({ length: 10 }, () => 0)
  for (let k = 0; k < 10_000; k += 1) {
    const x = random()
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThan(1)
    const box = Math.floor(x * 10)
    boxes[box] = (boxes[box] ?? 0) + 1
  }
  for (const count of boxes) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test('a text gives a 32-bit seed', () => {
  expect(seedFrom('')).toBe(0x811c9dc5)
  expect(seedFrom('a')).toBe(0xe40c292c)
})

test('a shuffle keeps every value, and does not touch the original', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (values, seed) => {
      const before = [...values]
      const after = shuffled(values, randomStream(seed))
      expect(after.toSorted((a, b) => a - b)).toEqual(values.toSorted((a, b) => a - b))
      expect(values).toEqual(before)
    }),
  )
})

test('a shuffle puts each value anywhere about as often', () => {
  const first = Array.from({ length: 6000 }, (_, seed) => shuffled(['a', 'b', 'c'], randomStream(seed))[0])
  for (const value of ['a', 'b', 'c']) {
    const count = first.filter((one) => one === value).length
    expect(Math.abs(count - 2000)).toBeLessThan(200)
  }
})
