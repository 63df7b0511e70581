import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisMonths, axisPlace, bandOf, horizonMonths, monthsAt } from './bands.ts'
import { classify } from './classify.ts'
import { type Decision, purposes, scopes } from './decision.ts'
import { gradeKind, gradePlace } from './grade-placement.ts'

const decision = (
  id: string,
  months: number,
  scope: Decision['scope'],
  purpose: Decision['purpose'],
): Decision => ({ id, horizonMonths: months, scope, purpose })

const months = fc.double({ min: 0.25, max: 120, noNaN: true })
const anyDecision: fc.Arbitrary<Decision> = fc.record({
  id: fc.constant('any'),
  horizonMonths: months,
  scope: fc.constantFrom(...scopes),
  purpose: fc.constantFrom(...purposes),
})

/** Decisions of Papille, as the lessons tell them. */
const serveWeeknights = decision('serve-weeknights', 60, 'firm', 'orient')
const saturdayStall = decision('saturday-stall', 0.25, 'offer', 'deliver')
const writeToSamira = decision('write-to-samira', 0.25, 'person', 'respond')

describe('classify', () => {
  test.each([
    ['a course for five years', serveWeeknights, ['strategic'], [], []],
    ['a price on Saturday', saturdayStall, ['operational'], [], []],
    ['an e-mail to one person', writeToSamira, ['direct'], ['operational'], []],
    // Purpose and horizon agree: that the whole firm is concerned does not weigh.
    ['closing on a public holiday', decision('close', 0.25, 'firm', 'deliver'), ['operational'], [], []],
    [
      'coupons to passers-by',
      decision('coupons', 0.5, 'offer', 'respond'),
      ['operational'],
      ['direct'],
      ['not-personal'],
    ],
    [
      'a letter to each customer that announces an opening',
      decision('announce', 1, 'person', 'deliver'),
      ['operational'],
      ['direct'],
      ['no-response-asked'],
    ],
    [
      'a network of shops built over four years',
      decision('shops', 48, 'firm', 'deliver'),
      ['operational', 'strategic'],
      [],
      ['purpose-against-horizon'],
    ],
    [
      'a test, this quarter, of a segment for the firm',
      decision('pilot', 3, 'offer', 'orient'),
      ['strategic', 'operational'],
      [],
      ['purpose-against-horizon'],
    ],
    // Eighteen months say nothing: purpose (operational) and scope (strategic) decide.
    [
      'a new information system in eighteen months',
      decision('crm', 18, 'firm', 'deliver'),
      ['operational', 'strategic'],
      [],
      ['purpose-against-scope'],
    ],
    ['a new range in eighteen months', decision('range', 18, 'offer', 'deliver'), ['operational'], [], []],
    [
      'a course, for eighteen months, with one key account',
      decision('account', 18, 'person', 'orient'),
      ['strategic', 'operational'],
      ['direct'],
      ['purpose-against-scope', 'no-response-asked'],
    ],
    // "Most often" within the operational level, not always.
    [
      'a loyalty programme for years',
      decision('loyalty', 48, 'person', 'respond'),
      ['direct'],
      ['operational', 'strategic'],
      ['purpose-against-horizon'],
    ],
    [
      'a business built on personal catalogues',
      decision('catalogues', 60, 'person', 'orient'),
      ['strategic'],
      ['direct'],
      ['no-response-asked'],
    ],
  ])('%s', (_, given, best, defensible, borderline) => {
    expect(classify(given)).toMatchObject({ best, defensible, borderline })
  })

  test('says what each criterion says', () => {
    expect(classify(decision('crm', 18, 'firm', 'deliver')).opinions).toEqual([
      { criterion: 'purpose', says: 'operational' },
      { criterion: 'horizon', says: null },
      { criterion: 'scope', says: 'strategic' },
    ])
    expect(classify(serveWeeknights).opinions.map(({ says }) => says)).toEqual(Array(3).fill('strategic'))
  })
  test('always has an answer; two right ones, or one to defend without being direct, have a reason', () => {
    fc.assert(
      fc.property(anyDecision, (any) => {
        const { best, defensible, borderline, directness } = classify(any)
        expect(best.length).toBeGreaterThan(0)
        expect(best.filter((kind) => defensible.includes(kind))).toEqual([])
        const doubtful = best.length > 1 || (directness !== 'direct' && defensible.length > 0)
        if (doubtful) expect(borderline).not.toEqual([])
        if (borderline.length === 0 && directness !== 'direct') expect(best).toHaveLength(1)
      }),
    )
  })
  test('a longer horizon never makes it less strategic', () => {
    fc.assert(
      fc.property(anyDecision, months, (any, more) => {
        const longer = { ...any, horizonMonths: any.horizonMonths + more }
        const strategic = (one: Decision) => Number(gradeKind(one, 'strategic') !== 'wrong')
        expect(strategic(longer)).toBeGreaterThanOrEqual(strategic(any))
      }),
    )
  })
})

test('gradeKind tells right, defensible and wrong apart', () => {
  const kinds = ['strategic', 'operational', 'direct'] as const
  const graded = (given: Decision) => kinds.map((kind) => gradeKind(given, kind))
  expect(graded(writeToSamira)).toEqual(['wrong', 'defensible', 'right'])
  expect(graded(saturdayStall)).toEqual(['wrong', 'right', 'wrong'])
  expect(graded(decision('shops', 48, 'firm', 'deliver'))).toEqual(['right', 'right', 'wrong'])
})

describe('gradePlace', () => {
  test.each([
    [60, 60, 1, 'right-place'],
    [60, 30, 1, 'right-place'],
    [60, 120, 1, 'right-place'],
    // 40 / 119 is below a half, both are far.
    [119, 40, 0.5, 'right-band'],
    [60, 29, 0, 'too-near'],
    [3, 12, 0.5, 'right-band'],
    [3, 13, 0, 'too-far'],
    [18, 5, 0, 'too-near'],
  ])('%d months placed at %d', (horizon, placed, score, explanation) => {
    expect(gradePlace(decision('any', horizon, 'offer', 'deliver'), placed)).toEqual({ score, explanation })
  })
  test('its own place is right, whatever the decision', () => {
    fc.assert(
      fc.property(anyDecision, (any) => {
        expect(gradePlace(any, any.horizonMonths).score).toBe(1)
      }),
    )
  })
})

describe('the axis', () => {
  test('bands change after a year and from three years', () => {
    expect([0.25, 12, 12.25, 35.75, 36, 120].map(bandOf)).toEqual([
      'near',
      'near',
      'between',
      'between',
      'far',
      'far',
    ])
  })
  test('runs from a week to ten years by equal ratios', () => {
    expect(axisMonths.map((mark) => axisPlace(mark).toFixed(3))).toEqual([
      '0.000',
      // ln 4 / ln 480 = 1.38629 / 6.17379.
      '0.225',
      '0.402',
      '0.627',
      '0.805',
      '0.888',
      '1.000',
    ])
    expect([0, -5, 500].map(axisPlace)).toEqual([0, 0, 1])
  })
  test('can be read back', () => {
    fc.assert(
      fc.property(months, (any) => {
        expect(monthsAt(axisPlace(any))).toBeCloseTo(any, 9)
      }),
    )
    expect([monthsAt(0), monthsAt(1)].map((value) => value.toFixed(6))).toEqual(['0.250000', '120.000000'])
    expect(horizonMonths.default).toBe(12)
  })
})
