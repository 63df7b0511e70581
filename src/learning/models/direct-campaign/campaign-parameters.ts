import { number } from '../parameters.ts'

/** Each rate is a share of those who came through the step before. Amounts without VAT. Assumptions, not averages. */
export const campaignParameters = {
  contacts: number('people', { min: 0, max: 20_000, step: 50, default: 2000 }),
  deliveryRate: number('share', { min: 0, max: 1, step: 0.01, default: 0.95 }),
  openRate: number('share', { min: 0, max: 1, step: 0.01, default: 0.3 }),
  clickRate: number('share', { min: 0, max: 1, step: 0.01, default: 0.1 }),
  conversionRate: number('share', { min: 0, max: 1, step: 0.005, default: 0.2 }),
  basketEur: number('eur', { min: 0, max: 200, step: 1, default: 36 }),
  marginRate: number('share', { min: 0, max: 1, step: 0.01, default: 0.4 }),
  costPerContactEur: number('eur', { min: 0, max: 2, step: 0.01, default: 0.02 }),
  fixedCostEur: number('eur', { min: 0, max: 2000, step: 10, default: 100 }),
}
