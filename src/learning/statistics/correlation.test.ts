import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type ItemAndRest, itemRest } from './correlation.ts'

const pairs = (...all: readonly (readonly [number, number | null])[]): ItemAndRest[] =>
  all.map(([score, rest]) => ({ score, rest }))

describe('by hand', () => {
  /** Both means are ½: Σdx·dy = ¼ + 0 + 0 + ¼ = ½, Σdx² = 1, Σdy² = ½, so r = ½ / √½ = 1/√2. */
  it('four learners', () =>
    expect(itemRest(pairs([1, 1], [1, 0.5], [0, 0.5], [0, 0])).value).toBeCloseTo(Math.SQRT1_2, 12))
  it('those who do best elsewhere fail it: −1', () =>
    expect(itemRest(pairs([0, 1], [1, 0])).value).toBeCloseTo(-1, 12))
  it('leaves out who answered nothing else', () =>
    expect(itemRest(pairs([0, 1], [1, 0], [1, null]))).toEqual(itemRest(pairs([0, 1], [1, 0]))))
})

test.each([
  ['nobody', pairs(), 'nobody'],
  ['one learner', pairs([1, 0]), 'one-learner'],
  ['all right', pairs([1, 1], [1, 0]), 'all-right'],
  ['all wrong', pairs([0, 1], [0, 0]), 'all-wrong'],
  ['all half right', pairs([0.5, 1], [0.5, 0]), 'same-score'],
  ['one item', pairs([0, null], [1, null]), 'one-item'],
  ['one learner who answered more', pairs([0, 1], [1, null]), 'one-learner'],
  ['as good on the rest', pairs([0, 1 / 3], [1, 0.1 + 0.2 + 1 / 30]), 'rest-alike'],
] as const)('of %s there is none, and why', (_, given, why) =>
  expect(itemRest(given)).toEqual({ value: null, why }),
)

test('is within its bounds, and the same in any order', () => {
  const scores = fc.constantFrom(0, 0.25, 1 / 3, 0.5, 1)
  const some = fc.array(fc.record({ score: scores, rest: fc.option(scores) }), { maxLength: 20 })
  const twice = some.chain((all) =>
    fc.shuffledSubarray(all, { minLength: all.length }).map((mixed) => ({ all, mixed })),
  )
  fc.assert(
    fc.property(twice, ({ all, mixed }) => {
      const [one, other] = [itemRest(all), itemRest(mixed)]
      expect(one.why).toBe(other.why)
      if (one.value === null || other.value === null) return
      expect(Math.abs(one.value)).toBeLessThanOrEqual(1)
      expect(other.value).toBeCloseTo(one.value, 9)
    }),
  )
})
