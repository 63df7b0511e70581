import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleAttempt } from '../progress/sample-events.ts'
import { dayMs, dueAtMs, memoryOf, retention, retrievability } from './memory.ts'
import { gradeOf, quickMs } from './grade.ts'
import { leastGapMs, recallsOf } from './recalls.ts'

describe('the grade of an answer', () => {
  const answer = (given: Parameters<typeof sampleAttempt>[0]) => {
    const attempt = sampleAttempt({ startedAtMs: 0, submittedAtMs: quickMs + 1, ...given })
    return gradeOf(attempt, attempt.score ?? 0)
  }
  test.each([
    [{ score: 0 }, 1],
    [{ score: 0.59 }, 1],
    [{ score: 1, response: { revealed: true } }, 1],
    [{ score: 0.6 }, 2],
    [{ score: 0.99 }, 2],
    [{ score: 1, certainty: 1 }, 2],
    [{ score: 1 }, 3],
    [{ score: 1, submittedAtMs: 5 }, 3],
    [{ score: 1, certainty: 2, submittedAtMs: 5 }, 3],
    [{ score: 1, certainty: 3 }, 3],
    [{ score: 1, certainty: 3, submittedAtMs: quickMs }, 4],
    [{ score: 1, certainty: 3, startedAtMs: 9, submittedAtMs: 5 }, 3],
    [{ score: 0, certainty: 3, submittedAtMs: quickMs }, 1],
  ] as const)('%j is %d', (given, grade) => expect(answer(given)).toBe(grade))
})

describe('recalls', () => {
  const item = { revision: 2 }
  const at = (submittedAtMs: number, given = {}) => sampleAttempt({ submittedAtMs, revision: 2, ...given })
  const instants = (...attempts: ReturnType<typeof at>[]) =>
    recallsOf({ attempts }, item).map(({ atMs }) => atMs)

  test('are what was scored, of the present meaning, and no prediction', () => {
    expect(recallsOf(undefined, item)).toEqual([])
    expect(
      instants(
        at(1, { context: 'prediction', score: 1 }),
        at(2, { score: null }),
        at(3, { revision: 1 }),
        at(4, { context: 'review' }),
      ),
    ).toEqual([4])
  })
  test('leave out other tries of the same go, counted from the first of them', () => {
    expect(instants(at(0), at(leastGapMs - 1), at(leastGapMs), at(leastGapMs + 1))).toEqual([0, leastGapMs])
  })
})

describe('memory', () => {
  const recall = (days: number, grade: 1 | 2 | 3 | 4 = 3) => ({ grade, atMs: days * dayMs })

  test('of nothing is nothing', () => expect(memoryOf([])).toBeUndefined())

  test('agrees with the published parameters: the first stabilities of FSRS-6, in days', () => {
    const first = ([1, 2, 3, 4] as const).map((grade) => memoryOf([recall(0, grade)])?.stability)
    expect(first).toEqual([0.212, 1.2931, 2.3065, 8.2956])
  })
  test('has a nine in ten chance of recall once its stability has passed', () => {
    const memory = memoryOf([recall(0), recall(3), recall(9)])
    if (!memory) throw new Error('none')
    expect(retrievability(memory, memory.lastAtMs)).toBe(1)
    expect(retrievability(memory, memory.lastAtMs + memory.stability * dayMs)).toBeCloseTo(0.9, 6)
  })
  test('is due sooner the more is to be kept, and a day later at the earliest', () => {
    const memory = memoryOf([recall(0), recall(3), recall(9)])
    if (!memory) throw new Error('none')
    const days = Object.values(retention).map(
      (desired) => (dueAtMs(memory, desired) - memory.lastAtMs) / dayMs,
    )
    expect(days).toEqual(days.toSorted((a, b) => b - a))
    const forgotten = memoryOf([recall(0, 1)])
    expect(forgotten && dueAtMs(forgotten, retention.most)).toBe(dayMs)
    expect(forgotten?.isKnown).toBe(false)
  })

  const history = fc
    .array(
      fc.record({ gap: fc.double({ min: 0.34, max: 400, noNaN: true }), grade: fc.constantFrom(1, 2, 3, 4) }),
      { minLength: 1, maxLength: 12 },
    )
    .map((steps) => {
      let days = 0
      return steps.map(({ gap, grade }) => recall((days += gap), grade))
    })
  test('fades with time and never grows by it', () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        (recalls, a, b) => {
          const memory = memoryOf(recalls)
          if (!memory) return
          const [sooner, later] = [Math.min(a, b), Math.max(a, b)]
          const chance = (days: number) => retrievability(memory, memory.lastAtMs + days * dayMs)
          expect(chance(later)).toBeLessThanOrEqual(chance(sooner))
          expect(chance(later)).toBeGreaterThan(0)
          expect(chance(0)).toBe(1)
        },
      ),
    )
  })
  test('lasts longer after a recall than after forgetting, whatever went before', () => {
    fc.assert(
      fc.property(history, (recalls) => {
        const last = recalls.at(-1)
        if (!last) return
        const next = (grade: 1 | 3) =>
          memoryOf([...recalls, { grade, atMs: last.atMs + 2 * dayMs }])?.stability ?? 0
        expect(next(3)).toBeGreaterThanOrEqual(next(1))
      }),
    )
  })
  test('minds no clock that was put back', () => {
    const memory = memoryOf([recall(5), recall(1)])
    expect(memory && retrievability(memory, 0)).toBe(1)
  })
})
