import { describe, expect, it } from 'vitest'
import { sampleStrings } from './sample-strings.ts'
import { paceText, timeOfDay } from './scene.ts'

const minuteMs = 60_000

describe('the clock', () => {
  it('tells how late or early one is, once by a whole minute', () => {
    const said = (behindMs: number) => paceText(behindMs, sampleStrings.clock)
    expect(said(7.9 * minuteMs)).toBe('7 min late')
    expect(said(-2.5 * minuteMs)).toBe('2 min early')
    expect([0, minuteMs - 1, 1 - minuteMs].map(said)).toEqual(['on time', 'on time', 'on time'])
    expect([said(minuteMs), said(-minuteMs)]).toEqual(['1 min late', '1 min early'])
  })

  it('tells a time of day of the place one is in, with two digits of minutes', () => {
    expect(timeOfDay('{h}.{m}', new Date(2026, 2, 20, 9, 5).getTime())).toBe('9.05')
    expect(timeOfDay('{h} h {m}', new Date(2026, 2, 20, 23, 59).getTime())).toBe('23 h 59')
  })
})
