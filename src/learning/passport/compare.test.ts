import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProgressEvent } from '../progress/event.ts'
import { sampleAttempt, sampleReset, sampleSitting, sampleUndoing } from '../progress/sample-events.ts'
import { applyEvents, emptyState, eventsOf, reduceEvents } from '../progress/state.ts'
import { compare, holdings } from './compare.ts'

const keyOf = (event: ProgressEvent) => (event.type === 'attempt' ? `a/${event.item}/${event.id}` : event.id)
const answer = (item: string, submittedAtMs: number) => sampleAttempt({ item, submittedAtMs })
const lessonOf = (item: string) => ({ 'item-1': 'one', 'item-2': 'two' })[item]
const told = (here: readonly ProgressEvent[], there: readonly ProgressEvent[]) =>
  compare(reduceEvents(here), there, keyOf, lessonOf)

describe('comparing', () => {
  test('tells what is where, by lesson', () => {
    const { added, answers, deeds, lessons } = told(
      [answer('item-1', 1), answer('item-1', 2), answer('gone', 3)],
      [answer('item-1', 2), answer('item-2', 5), answer('item-2', 5), sampleSitting({ atMs: 4 })],
    )
    expect(added).toEqual([answer('item-2', 5), sampleSitting({ atMs: 4 })])
    expect(answers).toEqual({ added: 1, both: 1, onlyHere: 2 })
    expect(deeds).toEqual({ added: 1, both: 0, onlyHere: 0 })
    expect([...lessons]).toEqual([
      ['one', { added: 0, both: 1, onlyHere: 1 }],
      [null, { added: 0, both: 0, onlyHere: 1 }],
      ['two', { added: 1, both: 0, onlyHere: 0 }],
    ])
  })
  test('what stands here under the same key stays, whatever the passport says of it', () => {
    const other = sampleAttempt({ submittedAtMs: 1, score: 0 })
    expect(told([answer('item-1', 1)], [other]).added).toEqual([])
  })
  test('says what a reset of the passport would hide here', () => {
    const here = [answer('item-1', 1), answer('item-1', 5), answer('item-2', 9)]
    expect(told(here, [sampleReset(5)])).toMatchObject({
      ...{ hiddenHere: 2, hiddenThere: 0, resets: [sampleReset(5)] },
    })
    expect(told(here, [sampleReset(5), sampleUndoing('reset-5', 6)])).toMatchObject({ hiddenHere: 0 })
  })
  test('says which answers come hidden, after a reset here', () =>
    expect(told([sampleReset(5)], [answer('item-1', 1), answer('item-1', 8)])).toMatchObject({
      ...{ hiddenHere: 0, hiddenThere: 1, resets: [] },
    }))
  test('adding what is new is the union, and once it is added nothing is new', () => {
    const one = fc
      .tuple(fc.constantFrom('item-1', 'item-2', 'gone'), fc.nat(9))
      .map(([item, at]) => answer(item, at))
    const event = fc.oneof(
      one,
      fc.nat(9).map((at) => sampleReset(at)),
    )
    const history = fc.array(event, { maxLength: 12 })
    fc.assert(
      fc.property(history, history, (here, there) => {
        const { added } = told(here, there)
        const merged = applyEvents(reduceEvents(here), added)
        expect(merged).toEqual(reduceEvents([...here, ...there]))
        expect(told(eventsOf(merged), there).added).toEqual([])
        expect(merged).toEqual(applyEvents(reduceEvents(there), told(there, here).added))
      }),
    )
  })
})

describe('what a device holds', () => {
  test('are all its answers, hidden ones too, since the first', () => {
    const state = reduceEvents([answer('item-1', 7), answer('item-2', 3), sampleReset(5), sampleSitting()])
    expect(holdings(state)).toEqual({ answers: 2, sinceMs: 3 })
    expect(holdings(emptyState)).toEqual({ answers: 0, sinceMs: null })
  })
})
