import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../random.ts'
import { defaultState } from '../parameters.ts'
import { sampleState } from '../sample-state.ts'
import { marginOf } from './margin.ts'
import { cutPrice, type PriceState, sameProfit } from './price-cut.ts'
import { priceParameters } from './price-parameters.ts'
import { extraVolumeCurve, profitLines } from './profit-curves.ts'

const anyState = fc.integer().map((seed) => sampleState(priceParameters, randomStream(seed)))
const state = (change: Partial<PriceState>): PriceState => ({ ...defaultState(priceParameters), ...change })
const volumeOf = (given: PriceState) => {
  const { sameProfit: needed } = cutPrice(given)
  return needed.kind === 'reached' ? needed.volume : Infinity
}

describe('marginOf', () => {
  test('24 EUR that cost 15 leave 9, or 37.5 % of the price', () => {
    expect(marginOf(24, 15)).toEqual({ amountEur: 9, rate: 0.375 })
  })
  test('is negative at a loss, and has no rate without a price', () => {
    expect(marginOf(10, 15)).toEqual({ amountEur: -5, rate: -0.5 })
    expect(marginOf(0, 15)).toEqual({ amountEur: -15, rate: null })
  })
  test('shrinks as the cost grows', () => {
    const eur = fc.double({ min: 1, max: 100, noNaN: true })
    fc.assert(
      fc.property(eur, eur, eur, (priceEur, costEur, moreEur) => {
        const [low, high] = [marginOf(priceEur, costEur), marginOf(priceEur, costEur + moreEur)]
        expect(high.amountEur).toBeLessThan(low.amountEur)
        expect(high.rate).toBeLessThan(low.rate ?? NaN)
      }),
    )
  })
})

describe('cutPrice', () => {
  test('computes a cut by hand', () => {
    // m = 24 - 15 = 9; Δp = 25 % of 24 = 6; ΔQ/Q = 6 / (9 - 6) = 2; 100 × (1 + 2) = 300; 9 × 100 = 3 × 300 = 900.
    expect(cutPrice(state({ discount: 0.25 }))).toEqual({
      cutPriceEur: 18,
      before: { amountEur: 9, rate: 0.375 },
      after: { amountEur: 3, rate: 3 / 18 },
      profitBeforeEur: 900,
      profitAfterEur: 300,
      sameProfit: { kind: 'reached', extraRate: 2, volume: 300 },
    })
  })
  test('sells whole units', () => {
    // m = 10 - 5 = 5; Δp = 1; ΔQ/Q = 1/4; 10 × 1.25 = 12.5.
    const needed = cutPrice(state({ priceEur: 10, unitCostEur: 5, discount: 0.1, volume: 10 })).sameProfit
    expect(needed).toEqual({ kind: 'reached', extraRate: 0.25, volume: 13 })
    // m = 0.5; Δp = 0.26; 60 × (1 + 0.26 / 0.24) = 125, and 125.00000000000001 in floating point.
    const whole = cutPrice(state({ priceEur: 1, unitCostEur: 0.5, discount: 0.26, volume: 60 })).sameProfit
    expect(whole).toMatchObject({ volume: 125 })
  })
  test('asks for nothing more without a cut, or without sales', () => {
    expect(cutPrice(state({ discount: 0 })).sameProfit).toEqual({
      kind: 'reached',
      extraRate: 0,
      volume: 100,
    })
    expect(cutPrice(state({ volume: 0 })).sameProfit).toMatchObject({ volume: 0 })
  })
  test.each([
    // m = 30 - 21 = 9 = 30 % of 30, in floating point too.
    ['the cut is the margin', { priceEur: 30, unitCostEur: 21, discount: 0.3 }, 'cut-takes-margin'],
    ['the cut is more than the margin', { discount: 0.5 }, 'cut-takes-margin'],
    ['there was no margin', { unitCostEur: 24, discount: 0 }, 'no-margin'],
    ['it was sold at a loss', { unitCostEur: 30 }, 'no-margin'],
  ])('is impossible where %s', (_, change, why) => {
    expect(cutPrice(state(change)).sameProfit).toEqual({ kind: 'impossible', why })
  })

  test('the volume needed earns what was earned, and one unit less does not', () => {
    fc.assert(
      fc.property(anyState, (given) => {
        const { after, profitBeforeEur, sameProfit: needed } = cutPrice(given)
        if (needed.kind === 'impossible') return
        const earned = (volume: number) => volume * after.amountEur
        expect(earned(needed.volume)).toBeGreaterThanOrEqual(profitBeforeEur - 1e-3)
        if (needed.volume > 0) expect(earned(needed.volume - 1)).toBeLessThan(profitBeforeEur)
      }),
    )
  })
  test('a deeper cut, like a dearer unit, needs more', () => {
    fc.assert(
      fc.property(anyState, (given) => {
        const deeper = { ...given, discount: given.discount + 0.01 }
        const dearer = { ...given, unitCostEur: given.unitCostEur + 0.5 }
        expect(volumeOf(deeper)).toBeGreaterThanOrEqual(volumeOf(given))
        expect(volumeOf(dearer)).toBeGreaterThanOrEqual(volumeOf(given))
      }),
    )
    expect(volumeOf(state({ discount: 0.21 }))).toBeGreaterThan(volumeOf(state({})))
  })
  test('gives numbers only', () => {
    fc.assert(
      fc.property(anyState, (given) => {
        const curves = [...extraVolumeCurve(given), ...profitLines(given).before, ...profitLines(given).after]
        expect(JSON.stringify([cutPrice(given), curves])).not.toMatch(/null/)
      }),
    )
  })
})

describe('curves', () => {
  test('the line after the cut reaches the old profit at the volume needed', () => {
    const { before, after } = profitLines(state({ discount: 0.25 }))
    // To 2 × 300 = 600 units: 600 × 9 and 600 × 3.
    expect(before).toEqual([
      { x: 0, y: 0 },
      { x: 600, y: 5400 },
    ])
    expect(after.at(-1)).toEqual({ x: 600, y: 1800 })
  })
  test('the lines have room where no volume will do', () => {
    // Δp = 8.4 of 9: 15 times today's volume would be needed.
    expect(profitLines(state({ discount: 0.35 })).before.at(-1)).toEqual({ x: 1000, y: 9000 })
    expect(profitLines(state({ discount: 0.5 })).after.at(-1)).toEqual({ x: 300, y: -900 })
    expect(profitLines(state({ volume: 0 })).before.at(-1)).toEqual({ x: 1, y: 9 })
  })
  test('the extra volume climbs to four times', () => {
    const curve = extraVolumeCurve(state({}))
    // m = 9: 0.8 × 9 / 24 = 0.3.
    expect(curve[0]).toEqual({ x: 0, y: 0 })
    expect(curve.at(-1)?.x).toBeCloseTo(0.3, 12)
    expect(curve.at(-1)?.y).toBeCloseTo(4, 9)
    for (const [at, point] of curve.slice(1).entries()) {
      expect(point.y).toBeGreaterThan(curve[at]?.y ?? NaN)
    }
  })
  test('without a margin there is no curve', () => {
    expect(extraVolumeCurve(state({ unitCostEur: 24 }))).toEqual([])
  })
})

test('sameProfit takes a hair of margin for none', () => {
  expect(sameProfit(0.3, 0.1 + 0.2, 1)).toEqual({ kind: 'impossible', why: 'cut-takes-margin' })
})
