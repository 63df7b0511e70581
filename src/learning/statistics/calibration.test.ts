import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Certainty, certaintyLevels } from '../certainty/level.ts'
import { bestLevel, expectedMarks } from '../certainty/marks.ts'
import { sampleAttempt } from '../progress/sample-events.ts'
import { bandOf, calibrationOf, leastAnswers } from './calibration.ts'

const answers = (certainty: Certainty | undefined, right: number, of: number) =>
  Array.from({ length: of }, (_, at) =>
    sampleAttempt({ ...(certainty && { certainty }), score: at < right ? 1 : 0 }),
  )
const verdict = (level: Certainty, right: number, of: number) =>
  calibrationOf(answers(level, right, of))[level - 1]?.verdict

describe('the band of a level', () => {
  it('is known from the marks', () => {
    expect(certaintyLevels.map(bandOf)).toEqual([
      { from: 0, to: 2 / 3 },
      { from: 2 / 3, to: 4 / 5 },
      { from: 4 / 5, to: 1 },
    ])
  })
  test('is where no other level pays more', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        const { from, to } = bandOf(bestLevel(p))
        expect(p).toBeGreaterThanOrEqual(from)
        expect(p).toBeLessThanOrEqual(to)
      }),
    )
  })
  it('begins where the level below pays as much', () => {
    for (const level of [2, 3] as const) {
      const { from } = bandOf(level)
      expect(expectedMarks(level, from)).toBeCloseTo(expectedMarks(level === 2 ? 1 : 2, from), 12)
    }
  })
})

describe('calibration', () => {
  it('counts what was staked on and scored, by level', () => {
    const noted = sampleAttempt({ certainty: 2, score: null })
    const found = calibrationOf([...answers(2, 1, 3), ...answers(undefined, 4, 4), noted])
    expect(found.map(({ answers, right }) => [answers, right])).toEqual([
      [0, 0],
      [3, 1],
      [0, 0],
    ])
  })
  it.each([
    [1, 3, 6, 'fair'],
    [1, 4, 6, 'fair'],
    [1, 5, 6, 'too-modest'],
    [2, 3, 6, 'too-sure'],
    [2, 4, 6, 'fair'],
    [2, 4, 5, 'fair'],
    [2, 5, 6, 'too-modest'],
    [3, 3, 5, 'too-sure'],
    [3, 4, 5, 'fair'],
    [3, 5, 5, 'fair'],
    [3, 0, leastAnswers - 1, null],
    [1, 0, 0, null],
  ] as const)('at level %d, %d right of %d: %s', (level, right, of, expected) => {
    expect(verdict(level, right, of)).toBe(expected)
  })
})
