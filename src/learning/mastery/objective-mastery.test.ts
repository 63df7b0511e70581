import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attempt, ProgressEvent } from '../progress/event.ts'
import { mergeEvents } from '../progress/merge.ts'
import { sampleAttempt } from '../progress/sample-events.ts'
import { reduceEvents } from '../progress/state.ts'
import { dayMs } from '../review/memory.ts'
import { leastGapMs } from '../review/recalls.ts'
import { firmFrom, growingFrom, masteryLevels, objectiveMastery } from './objective-mastery.ts'

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, revision: 1 }))
const answer = (item: string, score: number, day = 0, given: Partial<Attempt> = {}) =>
  sampleAttempt({ id: `${item}-${day}`, item, score, submittedAtMs: day * dayMs, ...given })
const masteryAt = (day: number, events: readonly ProgressEvent[], of = items) =>
  objectiveMastery(of, reduceEvents(events), day * dayMs)

describe('an objective', () => {
  test('is unmet before anything, and whatever was answered elsewhere', () => {
    const nothing = { level: 'unmet', mastery: 0, met: 0, recalled: 0, of: 4 }
    expect(masteryAt(0, [])).toEqual(nothing)
    expect(masteryAt(0, [answer('z', 1)])).toEqual(nothing)
    expect(masteryAt(0, [answer('a', 1, 0, { context: 'prediction' })])).toEqual(nothing)
  })
  test('is fragile where most of what was met is missed', () => {
    expect(masteryAt(0, [answer('a', 0)])).toMatchObject({ level: 'fragile', mastery: 0, met: 1 })
    expect(masteryAt(0, [answer('a', 0), answer('b', 0), answer('c', 1)]).level).toBe('fragile')
  })
  test('is growing while too little tells that it is firm', () => {
    const two = [answer('a', 1), answer('b', 1)]
    expect(masteryAt(0, two)).toMatchObject({ level: 'growing', mastery: 1, recalled: 2 })
    expect(masteryAt(0, [...two, answer('c', 1)])).toMatchObject({ level: 'firm', mastery: 1, recalled: 3 })
  })
  test('with fewer than three items is firm once all are recalled', () => {
    const pair = items.slice(0, 2)
    expect(masteryAt(0, [answer('a', 1)], pair).level).toBe('growing')
    expect(masteryAt(0, [answer('a', 1), answer('b', 1)], pair).level).toBe('firm')
  })
  test('with a mistake beside three recalls is growing', () => {
    const events = [answer('a', 1), answer('b', 1), answer('c', 1), answer('d', 0)]
    expect(masteryAt(0, events)).toMatchObject({ level: 'growing', mastery: 0.75, recalled: 3 })
  })
  test('fades by itself, level after level', () => {
    const events = [answer('a', 1), answer('b', 1), answer('c', 1)]
    const levels = [0, 30, 2_000].map((day) => masteryAt(day, events).level)
    expect(levels).toEqual(['firm', 'growing', 'fragile'])
  })
  test('is not mended by another try just after a mistake, but by one the next day', () => {
    const again = answer('a', 1, 0, { id: 'again', submittedAtMs: leastGapMs - 1 })
    expect(masteryAt(0.5, [answer('a', 0), again]).mastery).toBe(0)
    expect(masteryAt(1, [answer('a', 0), answer('a', 1, 1)]).mastery).toBe(1)
  })
  test('forgets what was answered before an item changed its meaning', () => {
    expect(masteryAt(0, [answer('a', 1)], [{ id: 'a', revision: 2 }])).toMatchObject({ met: 0 })
  })
  test('without items is unmet', () => expect(masteryAt(0, [], [])).toMatchObject({ level: 'unmet', of: 0 }))
})

const attempt = fc
  .record({
    item: fc.constantFrom(...items.map(({ id }) => id)),
    score: fc.constantFrom(0, 0.5, 0.7, 1),
    certainty: fc.constantFrom(undefined, 1 as const, 3 as const),
    hours: fc.integer({ min: 0, max: 2_000 }),
  })
  .map(({ item, score, certainty, hours }) =>
    sampleAttempt({
      ...{ item, score, certainty, id: `${item}-${score}-${certainty ?? 0}-${hours}` },
      submittedAtMs: hours * 3_600_000,
    }),
  )
const history = fc.array(attempt, { maxLength: 20 })
const lastMs = 2_000 * 3_600_000
const at = (events: readonly ProgressEvent[], atMs: number) =>
  objectiveMastery(items, reduceEvents(events), atMs)

describe('whatever was answered', () => {
  test('mastery is in [0, 1], and its level says how high', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 3 * lastMs }), (events, atMs) => {
        const { mastery, level, met, recalled, of } = at(events, atMs)
        expect(mastery).toBeGreaterThanOrEqual(0)
        expect(mastery).toBeLessThanOrEqual(1)
        expect(recalled).toBeLessThanOrEqual(met)
        expect(met).toBeLessThanOrEqual(of)
        expect(level === 'unmet').toBe(met === 0)
        if (level === 'firm') expect(mastery).toBeGreaterThanOrEqual(firmFrom)
        if (level === 'fragile') expect(mastery).toBeLessThan(growingFrom)
      }),
    )
  })
  test('time alone never raises it', () => {
    const laterMs = fc.integer({ min: 0, max: 900 * dayMs })
    fc.assert(
      fc.property(history, laterMs, laterMs, (events, a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((ms) => at(events, lastMs + ms))
        expect(later?.mastery).toBeLessThanOrEqual(sooner?.mastery ?? 0)
        expect(masteryLevels.indexOf(later?.level ?? 'unmet')).toBeLessThanOrEqual(
          masteryLevels.indexOf(sooner?.level ?? 'unmet'),
        )
      }),
    )
  })
  test('it is the same in any order, and merged from anywhere', () => {
    fc.assert(
      fc.property(history, fc.nat(20), (events, cut) => {
        const whole = at(events, lastMs)
        expect(at([...events].reverse(), lastMs)).toEqual(whole)
        expect(at(mergeEvents(events.slice(cut), events.slice(0, cut), events), lastMs)).toEqual(whole)
      }),
    )
  })
  test('a right answer lowers neither it nor its level, at the instant when it is given', () => {
    const right = fc.constantFrom(0.6, 0.8, 1)
    fc.assert(
      fc.property(history, attempt, right, fc.nat(900), (events, next, score, days) => {
        const atMs = lastMs + days * dayMs
        const [before, after] = [
          at(events, atMs),
          at([...events, { ...next, id: 'right', score, submittedAtMs: atMs }], atMs),
        ]
        expect(after.mastery).toBeGreaterThanOrEqual(before.mastery)
        expect(masteryLevels.indexOf(after.level)).toBeGreaterThanOrEqual(masteryLevels.indexOf(before.level))
      }),
    )
  })
  test('a wrong answer never raises what was met before', () => {
    fc.assert(
      fc.property(history, attempt, (events, next) => {
        const wrong = { ...next, id: 'wrong', score: 0, submittedAtMs: lastMs + dayMs }
        const before = at(events, lastMs + dayMs)
        expect(at([...events, wrong], lastMs + dayMs).mastery).toBeLessThanOrEqual(before.mastery)
      }),
    )
  })
})
