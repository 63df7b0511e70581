import { number } from '../parameters.ts'

/** Amounts without VAT, which changes no percentage here. */
export const priceParameters = {
  priceEur: number('eur', { min: 1, max: 100, step: 0.5, default: 24 }),
  unitCostEur: number('eur', { min: 0, max: 100, step: 0.5, default: 15 }),
  discount: number('share', { min: 0, max: 0.9, step: 0.01, default: 0.2 }),
  volume: number('units', { min: 0, max: 1000, step: 10, default: 100 }),
}
