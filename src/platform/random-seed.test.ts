import { expect, test } from 'vitest'
import { randomSeed } from './random-seed.ts'

test('randomSeed is a 32-bit whole number, another each time', () => {
  const seeds = Array.from({ length: 100 }, randomSeed)
  expect(new Set(seeds).size).toBeGreaterThan(90)
  for (const seed of seeds) expect(seed).toBe(seed >>> 0)
})
