import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certaintyLevels } from '../certainty/level.ts'
import { parseEvent, serialiseEvent, version } from './codec.ts'
import { assessmentForms, type AttemptContext, attemptContexts, type ProgressEvent } from './event.ts'
import { mergeEvents } from './merge.ts'
import { sampleAttempt } from './sample-events.ts'
import { applyEvent, applyEvents, emptyState, eventsOf, reduceEvents } from './state.ts'

/** Few names and instants, so that ties, repeats and conflicts are common. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const atMs = fc.integer({ min: 0, max: 9 })
const context = fc.constantFrom<AttemptContext>(...attemptContexts)
const score = fc.option(fc.constantFrom(0, 0.25, 1))
const certainty = fc.constantFrom(...certaintyLevels)
const attempt = fc.record(
  {
    type: fc.constant('attempt'),
    id,
    item: fc.constantFrom('item-1', 'item-2', '__proto__', 'constructor'),
    revision: fc.integer({ min: 1, max: 3 }),
    context,
    response: fc.constantFrom<unknown[]>({ chosen: ['a'] }, { chosen: [] }, 'text', 3, null),
    score,
    certainty,
    sitting: id,
    startedAtMs: atMs,
    submittedAtMs: atMs,
  },
  {
    requiredKeys: [
      ...(['type', 'id', 'item', 'revision', 'context', 'response'] as const),
      ...(['score', 'startedAtMs', 'submittedAtMs'] as const),
    ],
  },
)
const reset = fc.record({ type: fc.constant('reset'), id, atMs })
const undone = fc.record({ type: fc.constant('reset-undone'), id, reset: id, atMs })
const sitting = fc.record({
  type: fc.constant('sitting'),
  id,
  form: fc.constantFrom(...assessmentForms),
  items: fc.constant(['item-1']),
  parallel: fc.constant(['item-2']),
  atMs,
})
const suspension = fc.record({
  type: fc.constant('suspension'),
  id,
  item: fc.constantFrom('item-1', '__proto__'),
  isOn: fc.boolean(),
  atMs,
})
const event: fc.Arbitrary<ProgressEvent> = fc.oneof(
  { weight: 6, arbitrary: attempt },
  { weight: 1, arbitrary: reset },
  { weight: 1, arbitrary: undone },
  { weight: 1, arbitrary: sitting },
  { weight: 1, arbitrary: suspension },
)
const history = fc.array(event, { maxLength: 30 })
const historyAndShuffle = history.chain((events) =>
  fc.tuple(
    fc.constant(events),
    fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
  ),
)

/** Each row is also merged swapped and repeated. */
describe('merge', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        expect(mergeEvents(b, a)).toEqual(mergeEvents(a, b))
      }),
    )
  })
  test('is associative', () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) => {
        const whole = mergeEvents(a, b, c)
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(whole)
        expect(mergeEvents(a, mergeEvents(b, c))).toEqual(whole)
        expect(mergeEvents(c, mergeEvents(b, a))).toEqual(whole)
      }),
    )
  })
  test('is idempotent', () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        const once = mergeEvents(a, b)
        expect(mergeEvents(once, once)).toEqual(once)
        expect(mergeEvents(once, a)).toEqual(once)
        expect(mergeEvents(b, once)).toEqual(once)
      }),
    )
  })
  test('keeps every id once', () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        const ids = mergeEvents(a, b).map((kept) => kept.id)
        expect(ids).toHaveLength(new Set(ids).size)
        expect(new Set(ids)).toEqual(new Set([...a, ...b].map((given) => given.id)))
      }),
    )
  })
})

describe('the state', () => {
  test('is the same whatever the order of the events', () => {
    fc.assert(
      fc.property(historyAndShuffle, ([events, shuffled]) => {
        expect(reduceEvents(shuffled)).toEqual(reduceEvents(events))
      }),
    )
  })
  test('is the same one by one, at once, or in two parts', () => {
    fc.assert(
      fc.property(history, fc.nat(30), (events, cut) => {
        const whole = reduceEvents(events)
        expect(events.reduce(applyEvent, emptyState)).toEqual(whole)
        expect(applyEvents(reduceEvents(events.slice(0, cut)), events.slice(cut))).toEqual(whole)
      }),
    )
  })
  test('does not notice a repeat', () => {
    fc.assert(
      fc.property(history, (events) => {
        const state = reduceEvents(events)
        expect(applyEvents(state, events)).toBe(state)
      }),
    )
  })
  test('holds what was merged, no more and no less', () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        const merged = mergeEvents(a, b)
        expect(eventsOf(reduceEvents(merged))).toEqual(merged)
      }),
    )
  })
  test('shows the attempts after the latest reset that was not undone, oldest first', () => {
    fc.assert(
      fc.property(history, (events) => {
        const kept = mergeEvents(events)
        const undoings = kept.flatMap((found) => (found.type === 'reset-undone' ? found.reset : []))
        const resets = kept.filter((found) => found.type === 'reset' && !undoings.includes(found.id))
        const after = Math.max(-1, ...resets.map((found) => (found.type === 'reset' ? found.atMs : -1)))
        const shown = kept.filter((found) => found.type === 'attempt' && found.submittedAtMs > after)
        const { items } = reduceEvents(kept)
        expect(new Set(Object.values(items).flatMap((item) => item.attempts))).toEqual(new Set(shown))
        for (const { attempts } of Object.values(items)) {
          const instants = attempts.map((shownAttempt) => shownAttempt.submittedAtMs)
          expect(instants).toEqual(instants.toSorted((a, b) => a - b))
        }
      }),
    )
  })
})

describe('the codec', () => {
  // Any JSON but a key named `__proto__`, which the codec refuses (see codec.test.ts).
  const response = fc
    .json({ maxDepth: 4 })
    .filter((text) => !text.includes('__proto__'))
    .map((text) => JSON.parse(text) as unknown)
  test('gives back every event that it wrote', () => {
    fc.assert(
      fc.property(event, response, (given, answered) => {
        const written = given.type === 'attempt' ? { ...given, response: answered } : given
        expect(parseEvent(serialiseEvent(written))).toEqual({ kind: 'event', event: written })
      }),
    )
  })
  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 12 })), (text) => {
        expect(['event', 'unreadable', 'newer']).toContain(parseEvent(text).kind)
      }),
    )
  })
  test('never throws, whatever stands in a field', () => {
    const fields = Object.keys(sampleAttempt({ certainty: 1 }))
    fc.assert(
      fc.property(fc.constantFrom('v', ...fields), fc.jsonValue(), (field, value) => {
        const text = JSON.stringify({ v: version, ...sampleAttempt(), [field]: value })
        expect(['event', 'unreadable', 'newer']).toContain(parseEvent(text).kind)
      }),
    )
  })
})
