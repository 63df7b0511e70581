import { describe, expect, test } from 'vitest'
import { bestScore, isRevealed, isUpdatedSince, lastAttempt } from './item-progress.ts'
import { sampleAttempt } from './sample-events.ts'

const attempts = [
  sampleAttempt({ id: 'a', context: 'prediction', score: null, submittedAtMs: 1 }),
  sampleAttempt({ id: 'b', score: 0.75, revision: 2, submittedAtMs: 2 }),
  sampleAttempt({ id: 'c', score: 0, revision: 2, submittedAtMs: 3 }),
]

test('lastAttempt is the latest, or the latest of some contexts', () => {
  expect(lastAttempt({ attempts })?.id).toBe('c')
  expect(lastAttempt({ attempts }, ['prediction'])?.id).toBe('a')
  expect(lastAttempt({ attempts }, ['sort'])).toBeUndefined()
  expect(lastAttempt(undefined)).toBeUndefined()
})

describe('bestScore', () => {
  test('is the best of those scored', () => expect(bestScore({ attempts })).toBe(0.75))
  test('is 0 where all was wrong', () => expect(bestScore({ attempts: attempts.slice(2) })).toBe(0))
  test('is null where nothing was scored', () => {
    expect(bestScore({ attempts: attempts.slice(0, 1) })).toBeNull()
    expect(bestScore(undefined)).toBeNull()
  })
})

test('isUpdatedSince compares with the revision answered last', () => {
  expect(isUpdatedSince({ attempts }, { revision: 3 })).toBe(true)
  expect(isUpdatedSince({ attempts }, { revision: 2 })).toBe(false)
  expect(isUpdatedSince(undefined, { revision: 3 })).toBe(false)
})

test.each([
  [{ cards: [], placements: {}, revealed: true }, true],
  [{ cards: [], placements: {}, revealed: 'yes' }, false],
  [{ cards: [], placements: {} }, false],
  [null, false],
  ['revealed', false],
])('isRevealed of %j is %j', (response, expected) => {
  expect(isRevealed(sampleAttempt({ response }))).toBe(expected)
})
