import type { SimulatedItem } from '../bank.ts'
import { mean } from '../statistics.ts'
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
  /** True chance of recall of what was put in reviews; 0 without any. */
  readonly recallWhenPut: number
}

const askedOn = Array.from({ length: 19 }, (_, at) => 30 + 5 * at)

/** `every`: of the bank, one item in so many is followed; each is met on its day all the same. */
export function simulateSchedule(
  learner: SimulatedLearner,
  bank: readonly SimulatedItem[],
  scheduler: Scheduler,
  scenario: Scenario,
  every: number,
): Outcome {
  const days = introductionDays(learner, bank.length)
  const histories = bank.flatMap((item, rank) => {
    const metOn = days[rank] ?? horizonDays
    if (rank % every !== 0 || metOn >= horizonDays) return []
    return [simulateItem(learner, item, { metOn, askedOn }, scheduler, scenario)]
  })
  const whenPut = histories.flatMap((history) => history.whenPut)
  return {
    reviewsPerItem: mean(histories.map((history) => history.whenPut.length)),
    recall: mean(histories.flatMap(({ recalls }) => recalls)),
    recallAtEnd: mean(histories.map(({ recalls }) => recalls.at(-1) ?? 0)),
    recallWhenPut: whenPut.length === 0 ? 0 : mean(whenPut),
  }
}
