import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { classReport } from './class-report.ts'
import type { LearnerRecord } from './learner-record.ts'
import { questions, sampleAnswer, sampleClass, sampleCourse, sampleRecord } from './sample-class.ts'
import type { Scope } from './score-table.ts'

const byId = new Map(questions.map((item) => [item.id, item]))
const report = (records: readonly LearnerRecord[], scope: Scope = { moment: 'lesson' }) =>
  classReport(records, sampleCourse, byId, scope)
const near = (value: number) => expect.closeTo(value, 12) as number

/** The table of reliability.test.ts: 1111, 1100, 0010, 1000. */
const four = sampleClass({
  ann: ['key', 'key', 'key', 'key'],
  bob: ['key', 'key', 'a', 'a'],
  cat: ['a', 'a', 'key', 'a'],
  dan: ['key', 'b', 'a', 'b'],
})

describe('four learners and four items, by hand', () => {
  const found = report(four)
  it('counts', () => expect(found).toMatchObject({ learners: 4, answers: 16, meanScore: near(0.5) }))
  /**
   * Rests of q1: 1, ⅓, ⅓, 0. Σdx·dy = 4/3 − 5/4 = 1/12, Σdx² = 3/4, Σdy² = 19/36: r = 1/√57. Of q2: 1, ⅓, ⅓, ⅓: 1/√3.
   * Of q3: 1, ⅔, 0, ⅓: 0. Of q4: 1, ⅔, ⅓, ⅓: Σdx·dy = 5/12, Σdx² = 3/4, Σdy² = 11/36: 5/√33.
   */
  it('has the facility and the discrimination of each', () =>
    expect(
      found.items.map(({ item, n, facility, discrimination }) => [item, n, facility, discrimination]),
    ).toEqual([
      ['q1', 4, 0.75, { value: near(1 / Math.sqrt(57)) }],
      ['q2', 4, 0.5, { value: near(1 / Math.sqrt(3)) }],
      ['q3', 4, 0.5, { value: near(0) }],
      ['q4', 4, 0.25, { value: near(5 / Math.sqrt(33)) }],
    ]))
  it('has its KR-20, of the whole table', () =>
    expect(found.reliability).toEqual({
      ...{ name: 'kr20', figure: { value: near(5 / 9) }, n: 4, k: 4, learnersOut: 0, itemsOut: 0 },
      items: ['q1', 'q2', 'q3', 'q4'],
    }))
  it('says who chose what', () =>
    expect(found.items[1]?.options).toEqual([
      { option: 'key', isKey: true, count: 2, share: 0.5, rest: near(2 / 3), note: null },
      { option: 'a', isKey: false, count: 1, share: 0.25, rest: near(1 / 3), note: null },
      { option: 'b', isKey: false, count: 1, share: 0.25, rest: near(1 / 3), note: null },
      { option: 'c', isKey: false, count: 0, share: 0, rest: null, note: 'nobody' },
    ]))
  it('ranks what is mistaken', () =>
    expect(
      found.misconceptions.map(({ item, given, count, asked, section }) => [
        item,
        given,
        count,
        asked,
        section,
      ]),
    ).toEqual([
      ['q3', 'a', 2, 4, 'wind'],
      ['q4', 'a', 2, 4, 'wind'],
      ['q1', 'a', 1, 4, 'wind'],
      ['q2', 'a', 1, 4, 'wind'],
      ['q2', 'b', 1, 4, 'wind'],
      ['q4', 'b', 1, 4, 'wind'],
    ]))
  it('of a lesson looks at its items alone, the rest too', () => {
    const part = report(four, { moment: 'lesson', lesson: 'l2' })
    expect(part.items.map(({ item }) => item)).toEqual(['q3', 'q4'])
    // Scores of q3: 1, 0, 1, 0, of q4: 1, 0, 0, 0: Σdx·dy = ½, Σdx² = 1, Σdy² = ¾.
    expect(part.items[0]?.discrimination).toEqual({ value: near(1 / Math.sqrt(3)) })
    expect(part.reliability.figure.value).toBeCloseTo(2 * (1 - (1 / 4 + 3 / 16) / (11 / 16)), 12)
  })
  it('of a moment that nobody has reached is empty', () =>
    expect(report(four, { moment: 'final' })).toMatchObject({ learners: 0, meanScore: null, items: [] }))
})

it('notes a distractor that draws those who do well elsewhere', () => {
  const found = report(
    sampleClass({
      ann: ['a', 'key', 'key', 'key'],
      bob: ['a', 'key', 'key', '-'],
      cat: ['key', 'a', 'key', '-'],
      dan: ['key', 'a', 'a', 'a'],
    }),
  )
  expect(found.items[0]?.options?.map(({ note }) => note)).toEqual([null, 'draws-strong', 'nobody', 'nobody'])
  expect(found.items[0]?.discrimination.value).toBeLessThan(0)
})

describe('where forms are drawn', () => {
  const drawn = sampleClass({
    ann: ['key', 'key', '-', '-'],
    bob: ['a', 'a', '-', '-'],
    cat: ['key', '-', 'key', '-'],
  })
  it('reliability is that of the part without a hole, and says what is left out', () =>
    expect(report(drawn).reliability).toMatchObject({
      ...{ figure: { value: near(1) }, n: 2, k: 2, learnersOut: 1, itemsOut: 1, items: ['q1', 'q2'] },
    }))
  it('each item counts those who answered it', () =>
    expect(report(drawn).items.map(({ item, n }) => [item, n])).toEqual([
      ['q1', 3],
      ['q2', 2],
      ['q3', 1],
    ]))
})

describe('the gain of a module', () => {
  const both = (learner: string, before: readonly string[], after: readonly string[]) =>
    sampleRecord(learner, [
      ...before.map((option, at) => sampleAnswer(`q${at + 1}`, option, 'diagnostic')),
      ...after.map((option, at) => sampleAnswer(`q${at + 1}`, option, 'final')),
    ])
  const gains = (...records: readonly LearnerRecord[]) =>
    report(records).gains.map(({ module, n, leftOut, before, after, gain }) => [
      ...[module, n, leftOut, before, after, gain.value ?? gain.why],
    ])
  /** m1 before: 0 and ½, on average ¼; after: 1 and ½, ¾: (¾ − ¼) / ¾ = ⅔. */
  it('is that of those who have both', () =>
    expect(
      gains(
        both('ann', ['a', 'a'], ['key', 'key']),
        both('bob', ['key', 'a'], ['a', 'key']),
        both('cat', ['key', 'key', 'key'], []),
      ),
    ).toEqual([
      ['m1', 2, 1, 0.25, 0.75, near(2 / 3)],
      ['m2', 0, 1, null, null, 'nobody'],
      [null, 2, 1, 0.25, 0.75, near(2 / 3)],
    ]))
  it('is none where there was nothing to win', () =>
    expect(gains(both('ann', ['key'], ['a']), both('bob', ['key'], ['key']))[0]).toEqual([
      'm1',
      2,
      0,
      1,
      0.5,
      'all-right-before',
    ]))
})

describe('a degenerate class', () => {
  const discriminations = (records: readonly LearnerRecord[]) =>
    report(records).items.map(({ discrimination }) => discrimination.why)
  test.each([
    ['one learner', { ann: ['key', 'a', 'key', 'a'] }, 'one-learner', 'one-learner'],
    ['all right', { ann: ['key', 'key'], bob: ['key', 'key'] }, 'all-right', 'all-right'],
    ['all wrong', { ann: ['a', 'a'], bob: ['a', 'b'] }, 'all-wrong', 'all-wrong'],
    ['one item', { ann: ['key'], bob: ['a'] }, 'one-item', 'one-item'],
    ['as good in all', { ann: ['key', 'a', 'key'], bob: ['a', 'key', 'key'] }, undefined, 'rest-alike'],
    ['nothing in common', { ann: ['key', 'a', '-'], bob: ['a', '-', 'key'] }, undefined, 'no-complete-cases'],
  ])('%s', (_, choices, item, whole) => {
    const records = sampleClass(choices)
    if (item) expect(new Set(discriminations(records))).toEqual(new Set([item]))
    expect(report(records).reliability.figure).toEqual({ value: null, why: whole })
  })
  test('nobody', () =>
    expect(report([])).toMatchObject({
      ...{ learners: 0, items: [], gains: [], misconceptions: [] },
      reliability: { figure: { value: null, why: 'nobody' } },
    }))
})

const option = fc.constantFrom('key', 'key', 'a', 'b', '-')
const classes = fc
  .array(fc.array(option, { minLength: 4, maxLength: 4 }), { maxLength: 10 })
  .map((rows) => sampleClass(Object.fromEntries(rows.map((row, at) => [`learner-${at}`, row]))))

describe('whatever the class', () => {
  test('the same in any order of learners, to the last digit', () => {
    const twice = classes.chain((records) =>
      fc.shuffledSubarray(records, { minLength: records.length }).map((mixed) => ({ records, mixed })),
    )
    fc.assert(
      fc.property(twice, ({ records, mixed }) => {
        expect(report(mixed)).toEqual(report(records))
      }),
    )
  })
  test('every figure is in its bounds, or says why it is not there', () => {
    fc.assert(
      fc.property(classes, (records) => {
        const { items, reliability, learners } = report(records)
        expect(reliability.n + reliability.learnersOut).toBe(learners)
        expect(reliability.k + reliability.itemsOut).toBe(items.length)
        for (const { n, facility, discrimination, options } of items) {
          expect(n).toBeGreaterThan(0)
          expect(facility).toBeGreaterThanOrEqual(0)
          expect(facility).toBeLessThanOrEqual(1)
          expect(discrimination.value === null).toBe(discrimination.why !== undefined)
          expect(options?.reduce((sum, { count }) => sum + count, 0)).toBe(n)
          expect(options?.find(({ isKey }) => isKey)?.share).toBeCloseTo(facility, 12)
        }
      }),
    )
  })
  test('who answered nothing changes nothing', () => {
    fc.assert(
      fc.property(classes, (records) => {
        expect(report([...records, sampleRecord('nobody', [])])).toEqual(report(records))
      }),
    )
  })
})
