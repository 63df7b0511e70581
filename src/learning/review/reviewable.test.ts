import { describe, expect, test } from 'vitest'
import { sampleAttempt, sampleReset, sampleSitting, sampleSuspension } from '../progress/sample-events.ts'
import type { ProgressEvent } from '../progress/event.ts'
import { reduceEvents } from '../progress/state.ts'
import { minutesOf, reviewableItems, unsuspended } from './reviewable.ts'
import { sampleListed } from './sample-course.ts'

const ids = (events: readonly ProgressEvent[], ...items: ReturnType<typeof sampleListed>[]) => {
  const state = reduceEvents(events)
  return unsuspended(reviewableItems(items, state), state).map(({ id }) => id)
}

describe('what reviews may put', () => {
  test('is of a kind that is recalled', () => {
    const kinds = ['choice', 'categorise', 'cloze', 'text-entry', 'number', 'order', 'pairs'] as const
    const long = ['reflection', 'scenario'] as const
    expect(ids([], ...[...kinds, ...long].map((kind) => sampleListed(kind, { kind })))).toEqual(kinds)
  })

  test('is not what the learner set aside, until they take it back', () => {
    const events = [sampleSuspension('a', true, 1)]
    expect(ids(events, sampleListed('a'), sampleListed('b'))).toEqual(['b'])
    expect(ids([...events, sampleSuspension('a', false, 2)], sampleListed('a'))).toEqual(['a'])
  })
})

describe('what is reserved', () => {
  const bank = ['a', 'b', 'c'].map((id) => sampleListed(id, { reserved: true }))
  const sit = (form: 'diagnostic' | 'final', items: string[], atMs: number) =>
    sampleSitting({ id: form, form, items, atMs })
  const answer = (sitting: string, item: string, submittedAtMs = 9) =>
    sampleAttempt({ id: `${sitting}-${item}`, item, sitting, submittedAtMs })
  const diagnostic = [sit('diagnostic', ['a'], 1), answer('diagnostic', 'a')]
  const final = [sit('final', ['b'], 2), answer('final', 'b')]

  test('stays away before a final was answered whole', () => {
    expect(ids([], ...bank)).toEqual([])
    expect(ids(diagnostic, ...bank)).toEqual([])
    expect(ids([...diagnostic, sit('final', ['b', 'c'], 2), answer('final', 'b')], ...bank)).toEqual([])
  })
  test('comes after it, as far as it stood in a sitting that was', () => {
    expect(ids([...diagnostic, ...final], ...bank)).toEqual(['a', 'b'])
    expect(ids([sit('diagnostic', ['a', 'c'], 1), answer('diagnostic', 'a'), ...final], ...bank)).toEqual([
      'b',
    ])
  })
  test('goes away again with a reset', () => {
    expect(ids([...diagnostic, ...final, sampleReset(10)], ...bank)).toEqual([])
  })
})

test('takes whole minutes, one at least', () => {
  const items = reviewableItems(
    [sampleListed('a'), sampleListed('b', { kind: 'categorise' })],
    reduceEvents([]),
  )
  expect(minutesOf(items.slice(0, 1))).toBe(1)
  expect(minutesOf([...items, ...items])).toBe(5)
})
