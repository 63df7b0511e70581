import { expect, test } from 'vitest'
import { chanceRight } from './response-law.ts'

const item = { difficulty: 0.5, discrimination: 1.2, guessing: 0.25 }

test('the abler are right more often, and never less often than who guesses', () => {
  const chances = [-20, -2, -1, 0, 1, 2, 20].map((ability) => chanceRight(ability, item))
  expect(chances).toEqual([...chances].sort((a, b) => a - b))
  expect(chances[0]).toBeCloseTo(0.25)
  expect(chances.at(-1)).toBeCloseTo(1)
})

test('harder items are right less often', () => {
  const chances = [-2, 0, 2].map((difficulty) => chanceRight(0, { ...item, difficulty }))
  expect(chances).toEqual([...chances].sort((a, b) => b - a))
})

test('at its difficulty, half of what guessing leaves', () => {
  expect(chanceRight(0.5, item)).toBeCloseTo(0.625)
})
