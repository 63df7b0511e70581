import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits, readRunSheet, writeRunSheet } from './codec.ts'
import { type RunSheet, type RunStep, ways } from './run-sheet.ts'

const minutes = fc.integer({ min: 1, max: 240 })
const id = fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,2}$/)
const title = fc.string({ maxLength: limits.title })
const note = fc.option(fc.string({ maxLength: 90 }), { nil: undefined })

const timed = fc
  .record({ minutes, note })
  .map(({ minutes, note }) => ({ minutes, ...(note !== undefined && { note }) }))
const stepOf = <T extends object>(own: fc.Arbitrary<T>) =>
  fc.tuple(own, timed).map(([own, timed]) => ({ ...own, ...timed }) as unknown as RunStep)

const step = fc.oneof(
  stepOf(fc.record({ kind: fc.constantFrom('section', 'note'), lesson: id, section: id })),
  stepOf(fc.record({ kind: fc.constant('activity'), item: id, how: fc.constantFrom(...ways) })),
  stepOf(fc.constant({ kind: 'break' })),
  stepOf(fc.record({ kind: fc.constant('moment'), title })),
)
const sheet: fc.Arbitrary<RunSheet> = fc.record(
  {
    title,
    steps: fc.array(step, { maxLength: limits.steps }),
    audience: fc.string({ maxLength: limits.audience }),
    people: fc.integer({ min: 1, max: 500 }),
    minutes: fc.integer({ min: 30, max: 480 }),
    objectives: fc.array(id, { maxLength: 9 }),
  },
  { requiredKeys: ['title', 'steps'] },
)

const a: RunSheet = { title: 'A', steps: [{ kind: 'break', minutes: 10 }] }
const changed = (change: object, of: object = JSON.parse(writeRunSheet(a)) as object) =>
  JSON.stringify({ ...of, ...change })
const unreadable = { kind: 'refused', why: 'unreadable' }

describe('a run sheet', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        expect(readRunSheet(writeRunSheet(one))).toEqual({ kind: 'run-sheet', sheet: one })
      }),
    )
  })

  it('is refused where it was written by a newer program', () => {
    expect(readRunSheet(changed({ v: 2, steps: 'of another kind' }))).toEqual({
      kind: 'refused',
      why: 'newer',
    })
  })

  it('is refused as a whole where a step can’t be read', () => {
    const pause = { kind: 'break', minutes: 10 }
    for (const step of [
      null,
      [],
      {},
      { ...pause, minutes: 0 },
      { ...pause, minutes: 241 },
      { ...pause, minutes: 1.5 },
      { ...pause, minutes: '10' },
      { ...pause, note: 3 },
      { ...pause, note: 'a'.repeat(limits.note + 1) },
      { ...pause, kind: '__proto__' },
      { minutes: 5, kind: 'moment' },
      { minutes: 5, kind: 'section', lesson: 'a' },
      { minutes: 5, kind: 'section', lesson: '../a', section: 'b' },
      { minutes: 5, kind: 'activity', item: 'a', how: 'shouting' },
    ])
      expect(readRunSheet(changed({ steps: [pause, step] })), JSON.stringify(step)).toEqual(unreadable)
    const tooMany = Array<object>(limits.steps + 1).fill(pause)
    expect(readRunSheet(changed({ steps: tooMany }))).toEqual(unreadable)
  })

  it('is refused where what it was made for can’t be read', () => {
    const wishes = [
      { audience: 3 },
      { audience: 'a'.repeat(limits.audience + 1) },
      { people: 0 },
      { people: '12' },
      { minutes: 29 },
      { minutes: 481 },
      { minutes: null },
      { objectives: 'a' },
      { objectives: ['a', '<b>'] },
      { objectives: Array<string>(limits.objectives + 1).fill('a') },
    ]
    for (const wish of wishes) expect(readRunSheet(changed(wish)), JSON.stringify(wish)).toEqual(unreadable)
  })

  it('takes nothing but what a run sheet holds', () => {
    const steps = [{ kind: 'break', minutes: 10, onclick: 'a', item: 'b' }]
    expect(readRunSheet(changed({ steps, more: 1 }))).toEqual({ kind: 'run-sheet', sheet: a })
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['run-sheet', 'refused']).toContain(readRunSheet(text).kind)
      }),
    )
  })
})
