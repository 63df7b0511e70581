import type { StateOf } from '../parameters.ts'
import type { priorPriceParameters } from './price-parameters.ts'

export const historyDays = 90

/** The price of each of the 90 days before the reduction, in EUR, oldest first. */
export function dailyPrices(state: StateOf<typeof priorPriceParameters>): number[] {
  return Array.from({ length: historyDays }, (_, day) => {
    const daysBefore = historyDays - day
    const onSale = daysBefore > state.daysSince && daysBefore <= state.daysSince + state.earlierSaleDays
    return onSale ? state.earlierSaleEur : state.usualEur
  })
}
