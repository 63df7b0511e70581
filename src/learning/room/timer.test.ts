import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leftAt, started, stopped } from './timer.ts'

describe('a timer', () => {
  it('counts down to nothing', () => {
    const timer = started(5000, 100)
    expect([100, 1100, 5100, 9000].map((atMs) => leftAt(timer, atMs))).toEqual([5000, 4000, 0, 0])
  })

  it('stands still while it is stopped, and goes on from there', () => {
    const still = stopped(started(5000, 0), 2000)
    expect(leftAt(still, 90_000)).toBe(3000)
    expect(leftAt(started(still.leftMs, 90_000), 91_000)).toBe(2000)
  })

  it('never has more than it was given, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (leftMs, sinceMs, atMs) => {
        const left = leftAt(started(leftMs, sinceMs), atMs)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(leftMs)
      }),
    )
  })
})
