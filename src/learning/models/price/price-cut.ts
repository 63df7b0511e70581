import type { StateOf } from '../parameters.ts'
import { type Margin, marginOf } from './margin.ts'
import type { priceParameters } from './price-parameters.ts'

export type PriceState = StateOf<typeof priceParameters>

/** The volume that earns as much after the cut as before it. */
export type SameProfit =
  | {
      readonly kind: 'reached'
      /** ΔQ/Q: 0.5 is half as many again. */
      readonly extraRate: number
      /** Whole units, rounded up. */
      readonly volume: number
    }
  /** `no-margin`: nothing was earned before. `cut-takes-margin`: nothing is earned after, whatever is sold. */
  | { readonly kind: 'impossible'; readonly why: 'no-margin' | 'cut-takes-margin' }

export interface PriceCut {
  readonly cutPriceEur: number
  readonly before: Margin
  readonly after: Margin
  /** Unit margin × volume, before fixed costs, which a cut leaves as they are. */
  readonly profitBeforeEur: number
  /** With the volume of before the cut. */
  readonly profitAfterEur: number
  readonly sameProfit: SameProfit
}

/**
 * What a cut of `discount` (share of the price) does.
 * Break-even of a cut: ΔQ/Q = Δp / (m − Δp), Δp the cut and m the unit margin before, both in EUR
 * (Nagle, Hogan & Zale, The Strategy and Tactics of Pricing, on break-even sales change).
 */
export function cutPrice({ priceEur, unitCostEur, discount, volume }: PriceState): PriceCut {
  const cutEur = priceEur * discount
  const before = marginOf(priceEur, unitCostEur)
  const after = marginOf(priceEur - cutEur, unitCostEur)
  return {
    cutPriceEur: priceEur - cutEur,
    before,
    after,
    profitBeforeEur: before.amountEur * volume,
    profitAfterEur: after.amountEur * volume,
    sameProfit: sameProfit(before.amountEur, cutEur, volume),
  }
}

/** Less than a hundredth of a cent of margin is none: it is what is left of a subtraction. */
const leastMarginEur = 1e-4

/** Break-even of a cut, by the formula above. */
export function sameProfit(marginEur: number, cutEur: number, volume: number): SameProfit {
  if (marginEur < leastMarginEur) return { kind: 'impossible', why: 'no-margin' }
  if (marginEur - cutEur < leastMarginEur) return { kind: 'impossible', why: 'cut-takes-margin' }
  const extraRate = cutEur / (marginEur - cutEur)
  return { kind: 'reached', extraRate, volume: wholeUnits(volume * (1 + extraRate)) }
}

/** Rounded up, but 150.0000000001 is 150. */
const wholeUnits = (volume: number): number => Math.max(0, Math.ceil(volume - 1e-6))
