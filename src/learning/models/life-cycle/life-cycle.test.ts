import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../random.ts'
import { defaultState } from '../parameters.ts'
import { highest, sampled } from '../point.ts'
import { sampleState } from '../sample-state.ts'
import {
  lasting,
  profit,
  profitCurve,
  rise,
  sales,
  salesCurve,
  stageCost,
  unitMargin,
  whenFallenTo,
  whenRisenTo,
} from './curves.ts'
import { emphasis, mixElements } from './emphasis.ts'
import { lifeCycleParameters } from './life-cycle-parameters.ts'
import { stageAt, stages, stageStarts } from './stages.ts'

const life = defaultState(lifeCycleParameters)
const anyLife = fc.integer().map((seed) => sampleState(lifeCycleParameters, randomStream(seed)))
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('curves', () => {
  test('half of the rise is done at take-off, half of the fall at replacement', () => {
    expect(rise(life, 0.25)).toBe(0.5)
    expect(lasting(life, 0.82)).toBe(0.5)
  })
  test('computes a point by hand', () => {
    // x = 0.30: rise = 1 / (1 + e^-1) = 0.731059; lasting = 1 - 1 / (1 + e^10.4) = 0.999970.
    expect(sales(life, 0.3)).toBeCloseTo(100 * 0.731059 * 0.99997, 3)
    // Margin: 0.4 - 0.18 / (1 + e^2.5) = 0.4 - 0.18 × 0.0758582 = 0.386346.
    expect(unitMargin(life, 0.3)).toBeCloseTo(0.386346, 5)
    // Cost: 24 × (1 - 0.731059) + 3 = 9.454584.
    expect(stageCost(life, 0.3)).toBeCloseTo(9.454584, 4)
    // 0.386346 × 73.1037 - 9.454584 = 18.7889.
    expect(profit(life, 0.3)).toBeCloseTo(18.789, 2)
  })
  test('half of what rivals take is gone by the middle', () => {
    expect(unitMargin(life, 0.5)).toBeCloseTo(0.4 - 0.09, 12)
  })
  test('the curves are what the functions say, over the whole life', () => {
    expect(salesCurve(life)).toHaveLength(101)
    expect(salesCurve(life)[30]).toEqual({ x: 0.3, y: sales(life, 0.3) })
    expect(profitCurve(life)[30]).toEqual({ x: 0.3, y: profit(life, 0.3) })
  })

  test('sales stay within their index, and rise once, then fall once', () => {
    fc.assert(
      fc.property(anyLife, (any) => {
        const curve = salesCurve(any)
        const top = highest(curve)?.x ?? NaN
        for (const [at, point] of curve.slice(1).entries()) {
          const before = curve[at]?.y ?? NaN
          expect(point.y).toBeGreaterThan(0)
          expect(point.y).toBeLessThanOrEqual(100)
          // Twice the same y may stand on either side of the top.
          expect((point.y - before) * (point.x <= top ? 1 : -1)).toBeGreaterThanOrEqual(-1e-9)
        }
      }),
    )
  })
  test('profit is negative all through the introduction, positive in growth, and peaks before sales', () => {
    fc.assert(
      fc.property(anyLife, (any) => {
        const { growth, maturity } = stageStarts(any)
        for (const { y } of sampled((x) => profit(any, x), { from: 0, to: growth, count: 20 })) {
          expect(y).toBeLessThan(0)
        }
        expect(profit(any, maturity)).toBeGreaterThan(0)
        const profitTop = highest(profitCurve(any))?.x ?? NaN
        expect(profitTop).toBeLessThan(highest(salesCurve(any))?.x ?? NaN)
        expect(profitTop).toBeGreaterThan(growth)
      }),
    )
  })
  test('a dearer launch and fiercer rivals leave less, at any time', () => {
    fc.assert(
      fc.property(anyLife, share, (any, x) => {
        expect(profit({ ...any, launchCost: any.launchCost + 1 }, x)).toBeLessThan(profit(any, x))
        expect(profit({ ...any, rivalry: any.rivalry + 0.01 }, x)).toBeLessThan(profit(any, x))
      }),
    )
  })
  test('an end kept too long costs money again', () => {
    expect(profit({ ...life, replacement: 0.75 }, 1)).toBeLessThan(0)
  })
  test('times of a share are where the curve has it', () => {
    const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true })
    fc.assert(
      fc.property(anyLife, inside, (any, part) => {
        expect(rise(any, whenRisenTo(any, part))).toBeCloseTo(part, 9)
        expect(lasting(any, whenFallenTo(any, part))).toBeCloseTo(part, 9)
      }),
    )
  })
})

describe('stages', () => {
  test('begin where the drawing says', () => {
    // 0.25 - 0.05 ln 4 = 0.18069; 0.25 + 0.05 ln 9 = 0.35986; 0.82 - 0.05 ln 4 = 0.75069.
    const { introduction, growth, maturity, decline } = stageStarts(life)
    expect([introduction, growth, maturity, decline].map((x) => x.toFixed(5))).toEqual([
      '0.00000',
      '0.18069',
      '0.35986',
      '0.75069',
    ])
    expect([0, 0.18, 0.19, 0.35, 0.36, 0.75, 0.76, 1].map((x) => stageAt(life, x))).toEqual(
      stages.flatMap((stage) => [stage, stage]),
    )
    expect(stageAt(life, growth)).toBe('growth')
  })
  test('come in order, each with its time, whatever the life', () => {
    fc.assert(
      fc.property(anyLife, (any) => {
        const starts = stages.map((stage) => stageStarts(any)[stage])
        for (const [at, start] of [...starts.slice(1), 1].entries()) {
          expect(start - (starts[at] ?? NaN)).toBeGreaterThan(0.05)
        }
      }),
    )
  })
  test('each asks something else of each element', () => {
    for (const element of mixElements) {
      expect(new Set(stages.map((stage) => emphasis[stage][element])).size).toBe(stages.length)
    }
  })
})
