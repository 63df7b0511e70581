import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { classGain } from './normalised-gain.ts'

const scores = (...all: readonly (readonly [number, number])[]) =>
  all.map(([before, after]) => ({ before, after }))

describe('the gain of a class', () => {
  /** Averages 0.4 and 0.7: (0.7 − 0.4) / 0.6 = 0.5; not the average of what each won, 0.375. */
  it('is that of its averages', () => {
    expect(classGain(scores([0.2, 0.8], [0.6, 0.6]))).toEqual({
      n: 2,
      before: expect.closeTo(0.4, 12) as number,
      after: expect.closeTo(0.7, 12) as number,
      gain: { value: expect.closeTo(0.5, 12) as number },
    })
  })
  /** Averages 0.5 and 0.75: 0.5, though who had all right had nothing to win. */
  it('counts who had all right before', () =>
    expect(classGain(scores([1, 1], [0, 0.5])).gain.value).toBeCloseTo(0.5, 12))
  it('is below 0 where the class lost', () =>
    expect(classGain(scores([0.5, 0.25], [0.5, 0.25])).gain.value).toBeCloseTo(-0.5, 12))
})

test.each([
  ['nobody', scores(), 'nobody'],
  ['one learner', scores([0, 1]), 'one-learner'],
  ['all right before', scores([1, 1], [1, 0.5]), 'all-right-before'],
] as const)('of %s there is none, and why', (_, given, why) =>
  expect(classGain(given).gain).toEqual({ value: null, why }),
)

test('is 1 at most, 1 where all end up right, and 0 where nothing changes', () => {
  const share = fc.integer({ min: 0, max: 20 }).map((k) => k / 20)
  const class_ = fc.array(fc.record({ before: share, after: share }), { minLength: 2, maxLength: 20 })
  fc.assert(
    fc.property(class_, (all) => {
      const { value } = classGain(all).gain
      if (value === null) return
      expect(value).toBeLessThanOrEqual(1 + 1e-12)
      expect(classGain(all.map(({ before }) => ({ before, after: 1 }))).gain.value).toBeCloseTo(1, 12)
      expect(classGain(all.map(({ before }) => ({ before, after: before }))).gain.value).toBeCloseTo(0, 12)
    }),
  )
})
