import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { itemRest } from './correlation.ts'
import { reliabilityOf } from './reliability.ts'
import { lsat6, lsat7 } from './sample-lsat.ts'

const alpha = (scores: readonly (readonly number[])[]) => reliabilityOf(scores).figure
const columns = (scores: readonly (readonly number[])[]) => scores[0]?.map((_, item) => item) ?? []
const discriminations = (scores: readonly (readonly number[])[]) =>
  columns(scores).map((item) => {
    const found = itemRest(
      scores.map((row) => {
        const score = row[item] ?? 0
        return { score, rest: (row.reduce((sum, one) => sum + one, 0) - score) / (row.length - 1) }
      }),
    )
    return Number(found.value?.toFixed(3))
  })

/**
 * The published example: sections 6 and 7 of the Law School Admission Test, 1000 people, 5 items (Bock & Lieberman 1970,
 * Psychometrika 35, 179–197), with what R's mirt documents of them (Chalmers 2012; `itemstats(expand.table(LSAT6))`:
 * mean, total.r_if_rm, alpha). ltm's `cronbach.alpha(LSAT)` gives the same 0.295.
 */
describe('the Law School Admission Test', () => {
  it.each([
    ['section 6', lsat6, 0.295, [0.924, 0.709, 0.553, 0.763, 0.87], [0.113, 0.153, 0.173, 0.144, 0.122]],
    ['section 7', lsat7, 0.453, [0.828, 0.658, 0.772, 0.606, 0.843], [0.246, 0.247, 0.313, 0.223, 0.175]],
  ])('%s', (_, scores, published, facilities, restCorrelations) => {
    expect(scores).toHaveLength(1_000)
    expect(reliabilityOf(scores).name).toBe('kr20')
    expect(alpha(scores).value).toBeCloseTo(published, 3)
    expect(discriminations(scores)).toEqual(restCorrelations)
    expect(
      columns(scores).map((item) => scores.reduce((sum, row) => sum + (row[item] ?? 0), 0) / 1_000),
    ).toEqual(facilities)
  })
})

describe('by hand', () => {
  /**
   * p = 3/4, 1/2, 1/2, 1/4: Σpq = 3/16 + 4/16 + 4/16 + 3/16 = 7/8. Totals 4, 2, 1, 1: mean 2, σ² = (4 + 0 + 1 + 1) / 4 = 3/2.
   * KR-20 = 4/3 · (1 − (7/8) / (3/2)) = 4/3 · 5/12 = 5/9.
   */
  it('KR-20 of four learners and four items', () => {
    const scores = [
      [1, 1, 1, 1],
      [1, 1, 0, 0],
      [0, 0, 1, 0],
      [1, 0, 0, 0],
    ]
    expect(reliabilityOf(scores)).toEqual({
      name: 'kr20',
      figure: { value: expect.closeTo(5 / 9, 12) as number },
    })
  })
  /** σ² = 1/8 of each item; totals 2, 1, ½, ½: mean 1, σ² = (1 + 0 + ¼ + ¼) / 4 = 3/8. α = 2 · (1 − 2/3) = 2/3. */
  it('alpha of partial scores', () => {
    const scores = [
      [1, 1],
      [0.5, 0.5],
      [0.5, 0],
      [0, 0.5],
    ]
    expect(reliabilityOf(scores)).toEqual({
      name: 'alpha',
      figure: { value: expect.closeTo(2 / 3, 12) as number },
    })
  })
})

test.each([
  ['nobody', [], 'nobody'],
  ['one learner', [[1, 0]], 'one-learner'],
  ['one item', [[1], [0]], 'one-item'],
  [
    'all right',
    [
      [1, 1],
      [1, 1],
    ],
    'all-right',
  ],
  [
    'all wrong',
    [
      [0, 0],
      [0, 0],
    ],
    'all-wrong',
  ],
  [
    'equal totals',
    [
      [1, 0],
      [0, 1],
    ],
    'rest-alike',
  ],
  [
    'equal totals but for rounding',
    [
      [0.1, 0.2],
      [0.3, 0],
    ],
    'rest-alike',
  ],
] as const)('of %s there is none, and why', (_, scores, why) =>
  expect(alpha(scores)).toEqual({ value: null, why }),
)

const tables = fc
  .record({ n: fc.integer({ min: 0, max: 12 }), k: fc.integer({ min: 1, max: 8 }) })
  .chain(({ n, k }) =>
    fc.array(fc.array(fc.constantFrom(0, 0.25, 1 / 3, 0.5, 1), { minLength: k, maxLength: k }), {
      minLength: n,
      maxLength: n,
    }),
  )

describe('whatever the scores', () => {
  test('at most 1, never NaN, and there or not, not both', () => {
    fc.assert(
      fc.property(tables, (scores) => {
        const { value, why } = alpha(scores)
        expect(why === undefined).toBe(value !== null)
        if (value !== null) expect(value).toBeLessThanOrEqual(1 + 1e-9)
        expect(value).not.toBeNaN()
      }),
    )
  })
  test('the same in any order of learners and of items', () => {
    const shuffled = tables.chain((scores) =>
      fc
        .tuple(
          fc.shuffledSubarray(scores, { minLength: scores.length }),
          fc.shuffledSubarray(columns(scores), { minLength: columns(scores).length }),
        )
        .map(([rows, order]) => ({ scores, mixed: rows.map((row) => order.map((item) => row[item] ?? 0)) })),
    )
    fc.assert(
      fc.property(shuffled, ({ scores, mixed }) => {
        const [one, other] = [alpha(scores), alpha(mixed)]
        expect(other.why).toBe(one.why)
        if (one.value !== null) expect(other.value).toBeCloseTo(one.value, 9)
      }),
    )
  })
  test('1 where every item says the same of each learner', () => {
    const same = fc
      .tuple(fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 9 }), fc.integer({ min: 2, max: 6 }))
      .filter(([scores]) => new Set(scores).size > 1)
    fc.assert(
      fc.property(same, ([scores, k]) => {
        expect(alpha(scores.map((score) => Array.from({ length: k }, () => score))).value).toBeCloseTo(1, 12)
      }),
    )
  })
})
