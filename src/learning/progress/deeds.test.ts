import { describe, expect, test } from 'vitest'
import { sittingsOf, suspendedItems } from './deeds.ts'
import { sampleReset, sampleSitting, sampleSuspension, sampleUndoing } from './sample-events.ts'
import { eventsOf, reduceEvents } from './state.ts'

describe('sittings', () => {
  const first = sampleSitting({ atMs: 1 })
  const second = sampleSitting({ atMs: 5, form: 'final' })
  test('are told oldest first, all or those of a form', () => {
    const state = reduceEvents([second, first])
    expect(sittingsOf(state)).toEqual([first, second])
    expect(sittingsOf(state, 'final')).toEqual([second])
  })
  test('before a reset do not count, and are kept', () => {
    const state = reduceEvents([first, second, sampleReset(1)])
    expect(sittingsOf(state)).toEqual([second])
    expect(eventsOf(state)).toContain(first)
    expect(sittingsOf(reduceEvents([...eventsOf(state), sampleUndoing('reset-1', 9)]))).toHaveLength(2)
  })
})

describe('suspended items', () => {
  test('are those of which the last that was said is that they are', () => {
    const said = [
      sampleSuspension('a', true, 1),
      sampleSuspension('a', false, 2),
      sampleSuspension('b', false, 1.5),
      sampleSuspension('b', true, 3),
    ]
    expect([...suspendedItems(reduceEvents(said.toReversed()))]).toEqual(['b'])
  })
  test('are put again by a reset', () => {
    const state = reduceEvents([sampleSuspension('a', true, 1), sampleReset(1)])
    expect(suspendedItems(state).size).toBe(0)
  })
})
