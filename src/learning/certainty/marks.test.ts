import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certaintyLevels } from './level.ts'
import { bestLevel, expectedMarks, marksOf } from './marks.ts'

describe('the marks', () => {
  it.each([
    [1, 1, 0],
    [2, 2, -2],
    [3, 3, -6],
  ] as const)('of level %d are %d when right and %d when wrong', (level, right, wrong) => {
    expect(marksOf(level, 1)).toBe(right)
    expect(marksOf(level, 0)).toBe(wrong)
    expect(marksOf(level, 0.5)).toBe(wrong)
  })

  it('are those expected where the outcome is sure', () => {
    for (const level of certaintyLevels) {
      expect(expectedMarks(level, 1)).toBe(marksOf(level, 1))
      expect(expectedMarks(level, 0)).toBe(marksOf(level, 0))
    }
  })
})

describe('the level that pays best', () => {
  it.each([
    [0, 1],
    [0.66, 1],
    [0.67, 2],
    [0.75, 2],
    [0.79, 2],
    [0.81, 3],
    [1, 3],
  ])('at probability %d is %d', (p, level) => expect(bestLevel(p)).toBe(level))

  it('is bettered by no other', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        const best = expectedMarks(bestLevel(p), p)
        for (const level of certaintyLevels) expect(expectedMarks(level, p)).toBeLessThanOrEqual(best)
      }),
    )
  })

  it('rises with the probability', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(p, p, (a, b) => {
        expect(bestLevel(Math.min(a, b))).toBeLessThanOrEqual(bestLevel(Math.max(a, b)))
      }),
    )
  })
})
