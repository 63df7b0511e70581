import type { Attempt } from '../../../src/learning/progress/event.ts'
import { dayMs } from '../../../src/learning/review/memory.ts'
import type { SimulatedItem } from '../bank.ts'
import { drawsOf } from '../random-draws.ts'
import type { Scenario } from './scenario.ts'
import type { Scheduler } from './schedulers.ts'
import { simulatedAnswer } from './simulated-answer.ts'
import type { SimulatedLearner } from './simulated-learner.ts'

export interface ItemHistory {
  /** True chance of recall when it was put in a review. */
  readonly whenPut: readonly number[]
  /** True chance of recall at the start of each of the days asked for that come after the item was met. */
  readonly recalls: readonly number[]
}

const fiveMinutes = 5 / (24 * 60)

/** An item from the day it is met. The same learner has the same luck under every schedule. */
export function simulateItem(
  learner: SimulatedLearner,
  item: SimulatedItem,
  { metOn, askedOn }: { readonly metOn: number; readonly askedOn: readonly number[] },
  scheduler: Scheduler,
  scenario: Scenario,
): ItemHistory {
  const draws = drawsOf(learner.name, 'answers', item.listed.id)
  const metAtDays = metOn + (learner.hours[metOn] ?? 0)
  let memory = scenario.model.meet(learner.traitOf(item), { atDays: metAtDays, chance: draws.uniform() })
  const attempts: Attempt[] = []
  const whenPut: number[] = []
  const put = (atDays: number): void => {
    const recall = memory.recall(atDays)
    const { attempt, isRecalled } = simulatedAnswer(item, { atDays, recall }, draws, scenario)
    memory = memory.after({ atDays, isRecalled, chance: draws.uniform() })
    if (attempts.length > 0) whenPut.push(recall)
    attempts.push(attempt)
  }
  for (let time = 0; time <= (scheduler.massed ?? 0); time += 1) put(metAtDays + time * fiveMinutes)
  const recalls: number[] = []
  const toAsk = askedOn.filter((day) => day > metOn)
  for (;;) {
    const next = nextDay(learner, scheduler.dueDay(attempts, item.listed), attempts.at(-1))
    while (toAsk[0] !== undefined && toAsk[0] <= (next ?? Infinity))
      recalls.push(memory.recall(toAsk.shift() ?? 0))
    if (next === undefined) return { whenPut, recalls }
    put(next + (learner.hours[next] ?? 0))
  }
}

/** The first day on which the learner is there and the item is due: after that of the last answer, never twice in one. */
function nextDay({ hours }: SimulatedLearner, dueDay: number, last: Attempt | undefined): number | undefined {
  const lastDay = Math.floor((last?.submittedAtMs ?? 0) / dayMs)
  const at = hours.findIndex((hour, day) => day > lastDay && day >= dueDay && hour !== undefined)
  return at < 0 ? undefined : at
}
