import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paceOf } from './pace.ts'
import { minutesOf, type RunStep } from './run-sheet.ts'

const pause = (minutes: number): RunStep => ({ kind: 'break', minutes })
const steps = [pause(5), pause(10), pause(15)]
const minuteMs = 60_000
const nine = Date.parse('2026-03-20T09:00:00Z')
const at = (minutes: number) => nine + minutes * minuteMs

describe('paceOf()', () => {
  it('is on time as long as a step lasts no longer than planned', () => {
    const pace = paceOf(steps, { at: 1, startedAtMs: nine, enteredAtMs: at(5) }, at(12))
    expect(pace).toEqual({ spentMs: 7 * minuteMs, plannedMs: 10 * minuteMs, behindMs: 0, endsAtMs: at(30) })
  })

  it('falls behind once it lasts longer', () => {
    const pace = paceOf(steps, { at: 1, startedAtMs: nine, enteredAtMs: at(5) }, at(22))
    expect(pace.behindMs).toBe(7 * minuteMs)
    expect(pace.endsAtMs).toBe(at(37))
  })

  it('is ahead of a plan whose steps were cut short', () => {
    const pace = paceOf(steps, { at: 2, startedAtMs: nine, enteredAtMs: at(8) }, at(9))
    expect(pace.behindMs).toBe(-7 * minuteMs)
    expect(pace.endsAtMs).toBe(at(23))
  })

  it('makes nothing of a clock that was put back', () => {
    const pace = paceOf(steps, { at: 1, startedAtMs: nine, enteredAtMs: at(5) }, nine - 9e9)
    expect(pace).toMatchObject({ spentMs: 0, behindMs: 0, endsAtMs: at(30) })
  })

  it('ends as late as it is behind', () => {
    const minutes = fc.integer({ min: 0, max: 240 })
    fc.assert(
      fc.property(
        fc.array(minutes, { minLength: 1 }),
        fc.nat(),
        minutes,
        minutes,
        (all, rank, came, spent) => {
          const sheet = all.map(pause)
          const place = { at: rank % sheet.length, startedAtMs: nine, enteredAtMs: at(came) }
          const { behindMs, endsAtMs } = paceOf(sheet, place, at(came + spent))
          expect(endsAtMs).toBe(at(minutesOf(sheet)) + behindMs)
        },
      ),
    )
  })
})
