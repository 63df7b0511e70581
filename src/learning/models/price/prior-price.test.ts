import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultState } from '../parameters.ts'
import { dailyPrices, historyDays } from './price-history.ts'
import { priorPriceParameters } from './price-parameters.ts'
import { judgeClaim, priorPrice, windowDays } from './prior-price.ts'

const days = (count: number, eur: number) => Array.from({ length: count }, () => eur)
const eur = fc.integer({ min: 1, max: 10_000 }).map((cents) => cents / 100)

describe('priorPrice', () => {
  test('the case before the Court: 1.69 yesterday, 1.29 within 30 days, offered at 1.29 with "-23 %"', () => {
    const found = priorPrice([...days(20, 1.29), ...days(10, 1.69)], 1.29)
    expect(found).toMatchObject({ priorEur: 1.29, daysKnown: 30, shortHistory: false, reduction: 0 })
    // (1.69 - 1.29) / 1.69 = 0.40 / 1.69 = 0.2367.
    expect(found.onLastPrice).toBeCloseTo(0.2367, 4)
    expect(judgeClaim(found, 0.23)).toBe('nothing-to-announce')
  })
  test('a low price counts on the thirtieth day before, and no more on the thirty-first', () => {
    expect(priorPrice([20, ...days(29, 24)], 18).priorEur).toBe(20)
    expect(priorPrice([20, ...days(30, 24)], 18).priorEur).toBe(24)
  })
  test('the reduction is computed on the prior price', () => {
    // (20 - 18) / 20 = 10 %, where the price of the day before would make it (24 - 18) / 24 = 25 %.
    expect(priorPrice([20, ...days(29, 24)], 18)).toMatchObject({ reduction: 0.1, onLastPrice: 0.25 })
  })
  test('a higher price is no reduction', () => {
    expect(priorPrice(days(30, 20), 22)).toMatchObject({ reduction: 0, onLastPrice: 0 })
  })
  test('says when it knows too little', () => {
    expect(priorPrice(days(29, 20), 18)).toMatchObject({ priorEur: 20, daysKnown: 29, shortHistory: true })
    expect(priorPrice([], 18)).toEqual({
      priorEur: null,
      daysKnown: 0,
      shortHistory: true,
      reduction: 0,
      onLastPrice: 0,
    })
    expect(priorPrice(days(30, 0), 0).reduction).toBe(0)
  })
  test('no other price of the window is lower, and the reduction on any other seems as great or greater', () => {
    fc.assert(
      fc.property(fc.array(eur, { minLength: 1, maxLength: 60 }), eur, (daily, newEur) => {
        const found = priorPrice(daily, newEur)
        for (const price of daily.slice(-windowDays))
          expect(price).toBeGreaterThanOrEqual(found.priorEur ?? NaN)
        expect(daily).toContain(found.priorEur)
        expect(found.onLastPrice).toBeGreaterThanOrEqual(found.reduction)
        expect(found.reduction).toBeLessThan(1)
      }),
    )
  })
})

describe('judgeClaim', () => {
  // (24 - 18.32) / 24 = 23.67 %.
  const found = priorPrice(days(30, 24), 18.32)
  test.each([
    [0.23, 'right'],
    [0.24, 'overstated'],
    [0.5, 'overstated'],
    [0.2267, 'right'],
    [0.22, 'understated'],
    [0, 'understated'],
  ] as const)('%d of 23.67 %% is %s', (claimed, verdict) => {
    expect(judgeClaim(found, claimed)).toBe(verdict)
  })
  test('a whole percentage is right, and one point off is not', () => {
    // (1 - 0.07) / 1 is 0.9299999999999999 in floating point.
    const most = priorPrice(days(30, 1), 0.07)
    expect([0.92, 0.93].map((claimed) => judgeClaim(most, claimed))).toEqual(['understated', 'right'])
    const tenth = priorPrice(days(30, 20), 18)
    expect([0.09, 0.1, 0.11].map((claimed) => judgeClaim(tenth, claimed))).toEqual([
      'understated',
      'right',
      'overstated',
    ])
  })
})

describe('dailyPrices', () => {
  const state = defaultState(priorPriceParameters)
  test('puts the earlier sale where it was', () => {
    const daily = dailyPrices({ ...state, daysSince: 10, earlierSaleDays: 7 })
    expect(daily).toEqual([...days(historyDays - 17, 24), ...days(7, 20), ...days(10, 24)])
  })
  test('an earlier sale is forgotten once thirty days have passed', () => {
    const prior = (daysSince: number) => priorPrice(dailyPrices({ ...state, daysSince }), 18).priorEur
    expect([0, 29, 30].map(prior)).toEqual([20, 20, 24])
    expect(priorPrice(dailyPrices({ ...state, earlierSaleDays: 0 }), 18).priorEur).toBe(24)
  })
})
