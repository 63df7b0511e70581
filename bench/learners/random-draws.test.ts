import { expect, test } from 'vitest'
import { drawsOf } from './random-draws.ts'
import { mean, standardDeviation } from './statistics.ts'

const normals = (...names: string[]) => {
  const { normal } = drawsOf(...names)
  return Array.from({ length: 4000 }, normal)
}

test('the same names give the same draws, other names others', () => {
  expect(normals('a', 'b')).toEqual(normals('a', 'b'))
  expect(normals('a', 'b')).not.toEqual(normals('a', 'c'))
})

test('normal draws have mean 0 and standard deviation 1', () => {
  expect(mean(normals('seed'))).toBeCloseTo(0, 1)
  expect(standardDeviation(normals('seed'))).toBeCloseTo(1, 1)
})
