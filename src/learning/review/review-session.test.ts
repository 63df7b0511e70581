import { describe, expect, test } from 'vitest'
import { sampleAttempt, sampleSuspension } from '../progress/sample-events.ts'
import type { ProgressEvent } from '../progress/event.ts'
import { applyEvents, reduceEvents } from '../progress/state.ts'
import { reviewCount, reviewedIn, toPutAgain } from './review-session.ts'
import { sampleListed } from './sample-course.ts'

const day = { startMs: 100, endMs: 200 }
const bank = ['a', 'b', 'c'].map((id) => sampleListed(id))
const at = (
  item: string,
  submittedAtMs: number,
  score = 1,
  given: Partial<Parameters<typeof sampleAttempt>[0]> = {},
) =>
  sampleAttempt({ id: `${item}-${submittedAtMs}`, item, submittedAtMs, score, context: 'review', ...given })
const reviewed = (...events: ProgressEvent[]) =>
  reviewedIn(day, bank, reduceEvents(events)).map(({ item, isRight }) => `${item.id} ${isRight}`)
const again = (...events: ProgressEvent[]) => {
  const state = reduceEvents(events)
  return toPutAgain(day, reviewedIn(day, bank, state), state).map(({ id }) => id)
}

describe('what was reviewed today', () => {
  test('comes in the order of its first answers, and these count', () => {
    expect(reviewed(at('b', 110, 0), at('a', 120), at('b', 130))).toEqual(['b false', 'a true'])
  })
  test('is not what a clock that ran ahead has dated tomorrow', () => {
    expect(reviewed(at('a', 200), at('b', 199))).toEqual(['b true'])
  })
  test('is neither what was answered yesterday, nor elsewhere, nor in an older form', () => {
    expect(
      reviewed(at('a', 99), at('b', 110, 1, { context: 'check' }), at('c', 110, 1, { revision: 0 })),
    ).toEqual([])
  })
  test('is counted, whatever the day', () => {
    const state = reduceEvents([at('a', 9), at('a', 110), at('a', 120, 1, { context: 'check' })])
    expect(reviewCount('a', state)).toBe(2)
    expect(reviewCount('b', state)).toBe(0)
    const reset = { type: 'reset', id: 'r', atMs: 130 } as const
    expect(reviewCount('a', applyEvents(state, [reset, at('a', 140)]))).toBe(3)
  })
})

describe('what was wrong', () => {
  test('comes once more', () => {
    expect(again(at('a', 110, 0), at('b', 120, 0.5), at('c', 130))).toEqual(['a', 'b'])
  })
  test('tried at once and found, it still does', () => {
    expect(again(at('a', 110, 0), at('a', 115), at('b', 120))).toEqual(['a'])
  })
  test('tried after another, it does not any more, be it wrong again', () => {
    expect(again(at('a', 110, 0), at('b', 120), at('a', 130, 0))).toEqual([])
  })
  test('the last one, tried at once, has been put again', () => {
    expect(again(at('a', 110), at('b', 120, 0))).toEqual(['b'])
    expect(again(at('a', 110), at('b', 120, 0), at('b', 125))).toEqual([])
  })
  test('and set aside since, it stays away', () => {
    expect(again(at('a', 110, 0), at('b', 120), sampleSuspension('a', true, 130))).toEqual([])
  })
})
