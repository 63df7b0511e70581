import { number, type StateOf } from '../parameters.ts'

/** A price, an earlier sale, and a reduction announced after it. */
export const priorPriceParameters = {
  usualEur: number('eur', { min: 1, max: 100, step: 0.5, default: 24 }),
  earlierSaleEur: number('eur', { min: 1, max: 100, step: 0.5, default: 20 }),
  earlierSaleDays: number('days', { min: 0, max: 30, step: 1, default: 7 }),
  /** Days at the usual price between the earlier sale and the reduction. */
  daysSince: number('days', { min: 0, max: 60, step: 1, default: 10 }),
  newEur: number('eur', { min: 1, max: 100, step: 0.5, default: 18 }),
  claimed: number('share', { min: 0, max: 0.9, step: 0.01, default: 0.25 }),
}

export const historyDays = 90

/** The price of each of the 90 days before the reduction, in EUR, oldest first. */
export function dailyPrices(state: StateOf<typeof priorPriceParameters>): number[] {
  return Array.from({ length: historyDays }, (_, day) => {
    const daysBefore = historyDays - day
    const onSale = daysBefore > state.daysSince && daysBefore <= state.daysSince + state.earlierSaleDays
    return onSale ? state.earlierSaleEur : state.usualEur
  })
}
