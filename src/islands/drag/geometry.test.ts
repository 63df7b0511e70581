import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIn, scrollStep } from './geometry.ts'

describe('a point', () => {
  const box = { left: 10, right: 20, top: 30, bottom: 40 }

  it('is in a box up to its edges', () => {
    expect(isIn(box, { x: 10, y: 40 })).toBe(true)
    expect(isIn(box, { x: 15, y: 35 })).toBe(true)
  })

  it.each([
    [9, 35],
    [21, 35],
    [15, 29],
    [15, 41],
  ])('is outside at %i, %i', (x, y) => expect(isIn(box, { x, y })).toBe(false))
})

describe('scrolling', () => {
  const bottom = 600

  it('goes up near the top, down near the bottom, nowhere between', () => {
    expect(scrollStep(10, bottom)).toBeLessThan(0)
    expect(scrollStep(590, bottom)).toBeGreaterThan(0)
    expect(scrollStep(300, bottom)).toBe(0)
  })

  it('does not go down where nothing is below', () => expect(scrollStep(590, Infinity)).toBe(0))

  it('is never faster than 14 px a frame, and never slower nearer to the edge', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 900 }), (y) => {
        expect(Math.abs(scrollStep(y, bottom))).toBeLessThanOrEqual(14)
        expect(scrollStep(y + 1, bottom)).toBeGreaterThanOrEqual(scrollStep(y, bottom))
      }),
    )
  })
})
