export interface Margin {
  /** Price − unit cost, in EUR; negative where the unit is sold at a loss. */
  readonly amountEur: number
  /** Amount / price (the rate on price, not the mark-up on cost); `null` where the price is 0. */
  readonly rate: number | null
}

/** Unit margin. The unit cost holds only what one more unit costs. */
export function marginOf(priceEur: number, unitCostEur: number): Margin {
  const amountEur = priceEur - unitCostEur
  return { amountEur, rate: priceEur > 0 ? amountEur / priceEur : null }
}
