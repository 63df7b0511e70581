import { type Point, sampled } from '../point.ts'
import { cutPrice, type PriceState, sameProfit } from './price-cut.ts'

export interface ProfitLines {
  /** x: volume in units; y: profit before fixed costs, in EUR. */
  readonly before: readonly Point[]
  readonly after: readonly Point[]
}

/**
 * Two straight lines from no sales to twice the volume needed after the cut, ten times today's at most; to three times
 * today's where no volume will do.
 */
export function profitLines(state: PriceState): ProfitLines {
  const { before, after, sameProfit: needed } = cutPrice(state)
  const times = needed.kind === 'reached' ? Math.min(2 * (1 + needed.extraRate), 10) : 3
  const to = Math.max(1, times * state.volume)
  const line = (marginEur: number) => sampled((volume) => marginEur * volume, { from: 0, to, count: 2 })
  return { before: line(before.amountEur), after: line(after.amountEur) }
}

/**
 * x: cut, as a share of the price; y: ΔQ/Q needed. It climbs to infinity as the cut nears the margin rate, and stops
 * where y = 4, that is at Δp = 4m/5. Empty where there is no margin to cut.
 */
export function extraVolumeCurve({ priceEur, unitCostEur }: PriceState): Point[] {
  const marginEur = priceEur - unitCostEur
  if (sameProfit(marginEur, 0, 0).kind === 'impossible') return []
  const extraRate = (discount: number) => {
    const needed = sameProfit(marginEur, priceEur * discount, 0)
    return needed.kind === 'reached' ? needed.extraRate : 0
  }
  return sampled(extraRate, { from: 0, to: (0.8 * marginEur) / priceEur, count: 41 })
}
