import { describe, expect, test } from 'vitest'
import type { Attempt, ProgressEvent } from './event.ts'
import { sampleAttempt, sampleReset, sampleUndoing } from './sample-events.ts'
import { applyEvent, emptyState, type ProgressState, reduceEvents } from './state.ts'

const idsOf = (state: ProgressState, item = 'item-1') => state.items[item]?.attempts.map(({ id }) => id)

describe('attempts', () => {
  test('are listed by item, oldest first, by id within an instant', () => {
    const state = reduceEvents([
      sampleAttempt({ id: 'c', submittedAtMs: 2 }),
      sampleAttempt({ id: 'b', submittedAtMs: 2 }),
      sampleAttempt({ id: 'z', submittedAtMs: 1 }),
      sampleAttempt({ id: 'other', item: 'item-2' }),
    ])
    expect(idsOf(state)).toEqual(['z', 'b', 'c'])
    expect(idsOf(state, 'item-2')).toEqual(['other'])
  })
  test('of two that bear one id at one instant, the same one stays in either order', () => {
    const one = sampleAttempt({ score: 0 })
    const other = sampleAttempt({ score: 1 })
    expect(reduceEvents([one, other])).toEqual(reduceEvents([other, one]))
    expect(idsOf(reduceEvents([one, other]))).toHaveLength(1)
  })
  test.each(['constructor', '__proto__', 'toString'])('of an item named %s are but attempts', (item) => {
    expect(emptyState.items[item]).toBeUndefined()
    const state = applyEvent(emptyState, sampleAttempt({ item }))
    expect(idsOf(state, item)).toEqual(['at-1000'])
    expect(idsOf(state)).toBeUndefined()
  })
  test('leave the state before them as it was', () => {
    const before = reduceEvents([sampleAttempt({ submittedAtMs: 1 })])
    applyEvent(before, sampleAttempt({ submittedAtMs: 2 }))
    expect(idsOf(before)).toEqual(['at-1'])
  })
})

describe('events of an unknown type', () => {
  const unknown = { type: 'exam', id: 'x', item: 'item-1', atMs: 9_999 } as unknown as ProgressEvent
  test('change nothing', () => {
    const state = reduceEvents([sampleAttempt()])
    expect(applyEvent(state, unknown)).toBe(state)
    expect(reduceEvents([unknown, sampleAttempt(), unknown])).toEqual(state)
  })
})

describe('a reset', () => {
  const attempts = [1, 2, 3].map((submittedAtMs) => sampleAttempt({ submittedAtMs }))
  test('hides what was submitted before it and at its instant', () => {
    const state = reduceEvents([...attempts, sampleReset(2)])
    expect(idsOf(state)).toEqual(['at-3'])
    expect(state.hidden.map(({ id }) => id)).toEqual(['at-1', 'at-2'])
  })
  test('leaves no item without an attempt', () => {
    expect(Object.keys(reduceEvents([...attempts, sampleReset(3)]).items)).toEqual([])
  })
  test('hides an earlier attempt that comes later, from another device', () => {
    expect(
      idsOf(applyEvent(reduceEvents([sampleReset(2)]), sampleAttempt({ submittedAtMs: 1 }))),
    ).toBeUndefined()
  })
  test('once undone gives everything back', () => {
    const state = reduceEvents([...attempts, sampleReset(3), sampleUndoing('reset-3', 4)])
    expect(idsOf(state)).toEqual(['at-1', 'at-2', 'at-3'])
    expect(state.hidden).toEqual([])
  })
  test('undone leaves an earlier one in force', () => {
    const state = reduceEvents([...attempts, sampleReset(1), sampleReset(3), sampleUndoing('reset-3', 4)])
    expect(idsOf(state)).toEqual(['at-2', 'at-3'])
  })
  test('can be made again after its undoing', () => {
    const state = reduceEvents([...attempts, sampleReset(3), sampleUndoing('reset-3', 4), sampleReset(5)])
    expect(idsOf(state)).toBeUndefined()
  })
})

describe('the cost of one more attempt', () => {
  /** How many fields of earlier attempts are read while one more is applied. */
  function readsWith(attempts: number, added: Attempt): number {
    let reads = 0
    const watched = Array.from({ length: attempts }, (_, at) => {
      const item = `item-${at % 10}`
      return new Proxy(sampleAttempt({ item, submittedAtMs: at }), {
        get: (target, field) => {
          reads += 1
          return Reflect.get(target, field) as unknown
        },
      })
    })
    const state = reduceEvents(watched)
    reads = 0
    applyEvent(state, added)
    return reads
  }

  test('is the same after 10,000 as after 10', () => {
    const latest = sampleAttempt({ submittedAtMs: 20_000 })
    expect(readsWith(10_000, latest)).toBe(readsWith(10, latest))
    expect(readsWith(10_000, latest)).toBeLessThan(10)
  })
  test('is the same after 10,000 for an item never answered', () => {
    expect(readsWith(10_000, sampleAttempt({ item: 'new', submittedAtMs: 20_000 }))).toBe(0)
  })
  test('leaves every other item as it is', () => {
    const state = reduceEvents([sampleAttempt(), sampleAttempt({ item: 'item-2' })])
    const next = applyEvent(state, sampleAttempt({ submittedAtMs: 2_000 }))
    expect(next.items['item-2']).toBe(state.items['item-2'])
    expect(next.items['item-1']).not.toBe(state.items['item-1'])
  })
})
