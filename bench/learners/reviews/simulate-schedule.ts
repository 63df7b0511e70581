import type { SimulatedItem } from '../bank.ts'
import { mean } from '../statistics.ts'
import { recallChance } from './forgetting.ts'
import type { Scenario } from './scenario.ts'
import type { Scheduler } from './schedulers.ts'
import { simulateItem } from './simulate-item.ts'
import { horizonDays, introductionDays, type SimulatedLearner } from './simulated-learner.ts'

/** What one learner did and knew under one schedule. */
export interface Outcome {
  readonly reviewsPerItem: number
  /** True chance of recall, over the items met so far and the days 30, 35, … 120. */
  readonly recall: number
  /** On day 120. */
  readonly recallAtEnd: number
}

const probedDays = Array.from({ length: 19 }, (_, at) => 30 + 5 * at)

/** `every`: of the bank, one item in so many is followed; each is met on its day all the same. */
export function simulateSchedule(
  learner: SimulatedLearner,
  bank: readonly SimulatedItem[],
  scheduler: Scheduler,
  scenario: Scenario,
  every: number,
): Outcome {
  const metOn = introductionDays(learner, bank.length)
  const reviews: number[] = []
  const recalls: number[] = []
  const atEnd: number[] = []
  for (const [rank, item] of bank.entries()) {
    const day = metOn[rank]
    if (rank % every !== 0 || day === undefined) continue
    const history = simulateItem(learner, item, day, scheduler, scenario)
    const chances = probedDays
      .filter((probed) => probed > day)
      .map((probed) => recallChance(history.traces, history.trait, scenario.forgetting, probed))
    reviews.push(history.reviews)
    recalls.push(...chances)
    if (day < horizonDays) atEnd.push(chances.at(-1) ?? Number.NaN)
  }
  return { reviewsPerItem: mean(reviews), recall: mean(recalls), recallAtEnd: mean(atEnd) }
}
