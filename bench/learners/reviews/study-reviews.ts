import type { SimulatedItem } from '../bank.ts'
import { type Comparison, compareSchedules, type Size } from './compare-schedules.ts'
import { otherModel, otherScenarios, usual } from './scenario.ts'

export interface ReviewsData {
  readonly items: number
  readonly size: Size
  /** As assumed, and by the other model of memory. */
  readonly main: readonly Comparison[]
  readonly sensitivitySize: Size
  readonly sensitivity: readonly Comparison[]
}

const size: Size = { learners: 80, every: 1 }
const sensitivitySize: Size = { learners: 40, every: 4 }

/** Long to answer: reviews do not put them. */
const unputKinds: readonly string[] = ['scenario', 'reflection']

export function studyReviews(bank: readonly SimulatedItem[], seed: number): ReviewsData {
  const items = bank.filter(({ listed }) => !listed.reserved && !unputKinds.includes(listed.kind))
  const told = (comparison: Comparison): Comparison => {
    const { value, low, high } = comparison.ratio ?? { value: NaN, low: NaN, high: NaN }
    console.log(
      `  ${comparison.scenario}: ${value.toFixed(2)} × the ladder’s reviews (${low.toFixed(2)}–${high.toFixed(2)})`,
    )
    return comparison
  }
  return {
    items: items.length,
    size,
    main: [usual, otherModel].map((scenario) => told(compareSchedules(items, scenario, size, seed))),
    sensitivitySize,
    sensitivity: otherScenarios.map((scenario) =>
      told(compareSchedules(items, scenario, sensitivitySize, seed)),
    ),
  }
}
