import { describe, expect, test } from 'vitest'
import { maxLength, parseEvent, serialiseEvent, version } from './codec.ts'
import {
  sampleAttempt,
  sampleReset,
  sampleSitting,
  sampleSuspension,
  sampleUndoing,
} from './sample-events.ts'

const stored = (change: Record<string, unknown>) =>
  JSON.stringify({ v: version, ...sampleAttempt(), ...change })
const unreadable = (why: string) => ({ kind: 'unreadable', why })

describe('serialiseEvent', () => {
  test('writes the version', () => {
    expect(JSON.parse(serialiseEvent(sampleReset(5)))).toEqual({
      v: version,
      type: 'reset',
      id: 'reset-5',
      atMs: 5,
    })
  })
  test('takes less than 1 kB for a board of twelve cards', () => {
    const cards = Array.from({ length: 12 }, (_, at) => `a-card-of-the-lesson-${at}`)
    const placements = Object.fromEntries(cards.map((card) => [card, 'the-bin']))
    const text = serialiseEvent(
      sampleAttempt({ id: '0'.repeat(25), item: 'a-lesson-sort-1', response: { cards, placements } }),
    )
    expect(text.length).toBeLessThan(1_024)
  })
})

describe('parseEvent', () => {
  test.each([
    sampleAttempt(),
    sampleAttempt({ certainty: 3 }),
    sampleAttempt({ context: 'final', sitting: 'sitting-1' }),
    sampleReset(5),
    sampleUndoing('reset-5', 9),
    sampleSitting({ form: 'final' }),
    sampleSuspension('item-1', false, 3),
  ])('reads back $type', (event) => {
    expect(parseEvent(serialiseEvent(event))).toEqual({ kind: 'event', event })
  })
  test('keeps fields that it does not know', () => {
    expect(parseEvent(stored({ mood: 0.7 }))).toMatchObject({ event: { mood: 0.7 } })
  })

  test.each([version + 1, 99])('leaves version %d to a newer program, whatever its shape', (v) => {
    expect(parseEvent(JSON.stringify({ v, type: 'exam' }))).toEqual({ kind: 'newer', version: v })
    expect(parseEvent(JSON.stringify({ v, text: 'x'.repeat(maxLength) }))).toMatchObject({ kind: 'newer' })
  })
  test.each([0, 1.5, '2', null, -1, undefined])('does not take %j for a version', (v) => {
    expect(parseEvent(stored({ v }))).toEqual(unreadable('not-an-event'))
  })

  test.each(['', '{', 'undefined', serialiseEvent(sampleAttempt()).slice(0, -1), '[[[['.repeat(100_000)])(
    'finds no JSON in %.20j',
    (text) => expect(parseEvent(text)).toEqual(unreadable('not-json')),
  )
  test.each(['null', '[]', '3', '"text"', '{}', '{"__proto__":{"v":1}}', '[{"v":1}]'])(
    'finds no event in %s',
    (text) => expect(parseEvent(text).kind).toBe('unreadable'),
  )

  test.each([
    ['type', 'constructor'],
    ['type', 'toString'],
    ['type', 'exam'],
    ['type', null],
    ['id', ''],
    ['id', 'a/b'],
    ['id', 7],
    ['id', 'x'.repeat(100)],
    ['item', '../other'],
    ['item', ['item-1']],
    ['revision', -1],
    ['revision', 1.5],
    ['revision', '1'],
    ['context', 'exam'],
    ['context', ['check']],
    ['score', 1.01],
    ['score', -0.01],
    ['score', '1'],
    ['score', undefined],
    ['response', undefined],
    ['certainty', 0],
    ['certainty', 4],
    ['sitting', ''],
    ['sitting', 7],
    ['certainty', 0.7],
    ['certainty', '3'],
    ['certainty', null],
    ['certainty', [3]],
    ['startedAtMs', null],
    ['submittedAtMs', -1],
    ['submittedAtMs', 8.64e15 + 1],
    ['submittedAtMs', '1000'],
  ])('refuses an attempt whose %s is %j', (field, value) => {
    expect(parseEvent(stored({ [field]: value }))).toEqual(unreadable('not-an-event'))
  })
  test.each([
    { ...sampleReset(5), atMs: 'now' },
    { ...sampleUndoing('reset-5', 9), reset: undefined },
  ])('refuses a $type that lacks something', (event) => {
    expect(parseEvent(JSON.stringify({ v: version, ...event }))).toEqual(unreadable('not-an-event'))
  })

  test('refuses what is longer than the ceiling, and takes what is as long', () => {
    const room = maxLength - stored({ response: '' }).length
    expect(parseEvent(stored({ response: 'x'.repeat(room) }))).toMatchObject({ kind: 'event' })
    expect(parseEvent(stored({ response: 'x'.repeat(room + 1) }))).toEqual(unreadable('too-long'))
    expect(parseEvent(stored({ response: 'x'.repeat(10_000_000) }))).toEqual(unreadable('too-long'))
  })
  test('refuses what is nested deeper than the ceiling, and takes what is as deep', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)])
    expect(parseEvent(stored({ response: nested(7) }))).toMatchObject({ kind: 'event' })
    expect(parseEvent(stored({ response: nested(8) }))).toEqual(unreadable('unsafe'))
    expect(parseEvent(stored({ response: nested(500) }))).toEqual(unreadable('unsafe'))
  })
  test.each(['"__proto__"', '"\\u005f_proto__"'])('refuses the key %s, at any depth', (key) => {
    const text = stored({ response: { HERE: 1 } }).replace('"HERE":1', `${key}:{"polluted":true}`)
    expect(parseEvent(text)).toEqual(unreadable('unsafe'))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
