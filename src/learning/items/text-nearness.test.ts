import { expect, test } from 'vitest'
import { nearness, toleratedTypos } from './text-nearness.ts'

test.each([
  ['', 0],
  ['wind', 0],
  ['é à ç 𝒙', 0],
  ['winds', 1],
  ['two winds', 1],
  ['windstorm', 2],
  ['windstorms', 2],
])('%j may have %i typos', (variant, typos) => {
  expect(toleratedTypos(variant)).toBe(typos)
})

test('counts accents apart', () => {
  expect(nearness('eleve', 'élevé')).toEqual({ typos: 0, edits: 2, isTolerated: true })
  expect(nearness('eleva', 'élevé')).toEqual({ typos: 1, edits: 2, isTolerated: true })
  expect(nearness('elva', 'élevé')).toEqual({ typos: 2, edits: 3, isTolerated: false })
})

test('never takes one digit for another', () => {
  expect(nearness('rule 5', 'rule 6')).toMatchObject({ typos: 1, isTolerated: false })
})

test('finds nothing alike in a blank variant or in a text of quite another length', () => {
  expect(nearness('', '')).toBeNull()
  expect(nearness('a'.repeat(20), 'a'.repeat(5))).toBeNull()
})
