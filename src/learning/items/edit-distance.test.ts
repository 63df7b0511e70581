import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['abcd', 'acbd', 1],
  ['ca', 'abc', 3],
  ['abcdef', 'badcfe', 3],
  ['a𝒙c', 'ac', 1],
  ['ريح', 'رحي', 1],
])('%j and %j are %d apart', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance)
  expect(editDistance(other, one)).toBe(distance)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', '𝒙'), maxLength: 6 })

test('is at least the difference in length, at most the longer length, and 0 for the same only', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const [from, to] = [Array.from(one).length, Array.from(other).length]
      const distance = editDistance(one, other)
      expect(distance).toBeGreaterThanOrEqual(Math.abs(from - to))
      expect(distance).toBeLessThanOrEqual(Math.max(from, to))
      expect(distance === 0).toBe(one === other)
    }),
  )
})

test('is 1 after one edit', () => {
  fc.assert(
    fc.property(word, fc.nat(6), (text, at) => {
      const letters = Array.from(text)
      expect(editDistance(text, letters.toSpliced(at, 0, 'z').join(''))).toBe(1)
      if (at >= letters.length) return
      expect(editDistance(text, letters.toSpliced(at, 1).join(''))).toBe(1)
      expect(editDistance(text, letters.toSpliced(at, 1, 'z').join(''))).toBe(1)
    }),
  )
})
