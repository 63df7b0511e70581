import { number } from '../parameters.ts'

/** Amounts without VAT, which changes no percentage here. */
export const priceParameters = {
  priceEur: number('eur', { min: 1, max: 100, step: 0.5, default: 24 }),
  unitCostEur: number('eur', { min: 0, max: 100, step: 0.5, default: 15 }),
  discount: number('share', { min: 0, max: 0.9, step: 0.01, default: 0.2 }),
  volume: number('units', { min: 0, max: 1000, step: 10, default: 100 }),
}

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
