import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../random.ts'
import { defaultState } from '../parameters.ts'
import { sampleState } from '../sample-state.ts'
import { campaignParameters } from './campaign-parameters.ts'
import { campaignResult, resultLine } from './campaign-result.ts'
import { type Campaign, funnel } from './funnel.ts'

const anyCampaign = fc.integer().map((seed) => sampleState(campaignParameters, randomStream(seed)))
const campaign = (change: Partial<Campaign> = {}): Campaign => ({
  ...defaultState(campaignParameters),
  ...change,
})

describe('funnel', () => {
  test('computes each step from the one before', () => {
    // 2000 × 95 % = 1900; × 30 % = 570; × 10 % = 57; × 20 % = 11.4.
    const counts = funnel(campaign())
    expect(counts.map(({ step, people }) => [step, Number(people.toFixed(9))])).toEqual([
      ['contacts', 2000],
      ['delivered', 1900],
      ['opened', 570],
      ['clicked', 57],
      ['responses', 11.4],
    ])
    expect(counts.map(({ ofPrevious }) => ofPrevious?.toFixed(6))).toEqual([
      undefined,
      '0.950000',
      '0.300000',
      '0.100000',
      '0.200000',
    ])
    // 11.4 / 2000 = 0.57 %.
    expect(counts[0]?.ofContacts).toBe(1)
    expect(counts[4]?.ofContacts).toBeCloseTo(0.0057, 12)
  })
  test('has no shares where nobody came through', () => {
    const [contacts, delivered, opened, clicked] = funnel(campaign({ openRate: 0 }))
    expect([contacts, delivered, opened, clicked].map((count) => count?.ofPrevious)).toEqual([
      null,
      0.95,
      0,
      null,
    ])
    expect(funnel(campaign({ contacts: 0 })).map((count) => count.ofContacts)).toEqual(Array(5).fill(null))
  })
  test('never widens', () => {
    fc.assert(
      fc.property(anyCampaign, (any) => {
        const people = funnel(any).map((count) => count.people)
        expect(people).toEqual(people.toSorted((a, b) => b - a))
      }),
    )
  })
})

describe('campaignResult', () => {
  test('computes a campaign by hand', () => {
    // Revenue 11.4 × 36 = 410.40; contribution × 40 % = 164.16; cost 100 + 2000 × 0.02 = 140;
    // cost per acquisition 140 / 11.4 = 12.2807; result 24.16; ROI 24.16 / 140 = 0.172571;
    // break-even 140 / (57 × 36 × 0.4 = 820.8) = 0.170565.
    const result = campaignResult(campaign())
    expect(result.responses).toBeCloseTo(11.4, 9)
    expect(result.revenueEur).toBeCloseTo(410.4, 9)
    expect(result.costEur).toBe(140)
    expect(result.costPerAcquisitionEur).toBeCloseTo(12.2807, 4)
    expect(result.contributionEur).toBeCloseTo(164.16, 9)
    expect(result.resultEur).toBeCloseTo(24.16, 9)
    expect(result.returnOnInvestment).toBeCloseTo(0.172571, 6)
    expect(result.breakEven).toEqual({ kind: 'rate', conversionRate: expect.closeTo(0.170565, 6) as number })
  })
  test('pays for what is not delivered', () => {
    expect(campaignResult(campaign({ deliveryRate: 0 })).costEur).toBe(140)
  })
  test.each<[Partial<Campaign>, Partial<ReturnType<typeof campaignResult>>]>([
    [{ conversionRate: 0 }, { costPerAcquisitionEur: null, returnOnInvestment: -1 }],
    [
      { contacts: 0, fixedCostEur: 0 },
      { costPerAcquisitionEur: null, returnOnInvestment: null },
    ],
    [
      { costPerContactEur: 0, fixedCostEur: 0 },
      { costPerAcquisitionEur: 0, returnOnInvestment: null },
    ],
    [{ costPerContactEur: 0, fixedCostEur: 0 }, { breakEven: { kind: 'rate', conversionRate: 0 } }],
    [{ clickRate: 0 }, { breakEven: { kind: 'out-of-reach', why: 'no-clicks' } }],
    [{ basketEur: 0 }, { breakEven: { kind: 'out-of-reach', why: 'no-margin' } }],
    [{ marginRate: 0 }, { breakEven: { kind: 'out-of-reach', why: 'no-margin' } }],
    // 57 clicks earn 820.80 at most; 40 + 800 is more.
    [{ fixedCostEur: 800 }, { breakEven: { kind: 'out-of-reach', why: 'above-all' } }],
  ])('%j gives %j', (change, expected) => {
    expect(campaignResult(campaign(change))).toMatchObject(expected)
  })

  test('at the break-even rate nothing is won or lost', () => {
    fc.assert(
      fc.property(anyCampaign, (any) => {
        const { breakEven } = campaignResult(any)
        if (breakEven.kind === 'out-of-reach') return
        const { conversionRate } = breakEven
        expect(campaignResult({ ...any, conversionRate }).resultEur).toBeCloseTo(0, 6)
      }),
    )
  })
  test('out of reach means that converting everyone loses money', () => {
    fc.assert(
      fc.property(anyCampaign, (any) => {
        const all = campaignResult({ ...any, conversionRate: 1 })
        if (all.breakEven.kind === 'out-of-reach' && all.costEur > 0) expect(all.resultEur).toBeLessThan(0)
      }),
    )
  })
  test('the return never falls with a better rate, and rises with it where something is spent and sold', () => {
    const rates = ['deliveryRate', 'openRate', 'clickRate', 'conversionRate', 'marginRate'] as const
    fc.assert(
      fc.property(anyCampaign, fc.constantFrom(...rates), (any, rate) => {
        const better = { ...any, [rate]: any[rate] + 0.01 }
        const [now, then] = [campaignResult(any), campaignResult(better)]
        if (now.returnOnInvestment === null) return
        expect(then.returnOnInvestment).toBeGreaterThanOrEqual(now.returnOnInvestment)
        if (now.contributionEur > 0) expect(then.returnOnInvestment).toBeGreaterThan(now.returnOnInvestment)
      }),
    )
  })
  test('dearer contacts raise the cost per acquisition', () => {
    const dearer = campaignResult(campaign({ costPerContactEur: 0.03 })).costPerAcquisitionEur
    // (100 + 60) / 11.4 = 14.0351.
    expect(dearer).toBeCloseTo(14.0351, 4)
  })
  test('holds no NaN and no infinity', () => {
    fc.assert(
      fc.property(anyCampaign, (any) => {
        const numbers = JSON.stringify([campaignResult(any), resultLine(any)], (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
        )
        expect(numbers).not.toContain('not finite')
      }),
    )
  })
})

test('the line of the result starts at the loss of the whole cost', () => {
  // At 50 %: 28.5 × 36 × 0.4 - 140 = 270.4.
  const [start, end] = resultLine(campaign(), 0.5)
  expect(start).toEqual({ x: 0, y: -140 })
  expect(end?.x).toBe(0.5)
  expect(end?.y).toBeCloseTo(270.4, 9)
})
