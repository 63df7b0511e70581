import type { SimulatedItem } from '../bank.ts'
import { type Draws, drawsOf } from '../random-draws.ts'
import { bestLevel } from '../../../src/learning/certainty/marks.ts'
import type { Attempt } from '../../../src/learning/progress/event.ts'
import { dayMs } from '../../../src/learning/review/memory.ts'
import { newTrace, recallChance, type Trace, type Trait } from './forgetting.ts'
import { introduced } from './introduction.ts'
import type { Scenario } from './scenario.ts'
import type { Scheduler } from './schedulers.ts'
import { horizonDays, type SimulatedLearner } from './simulated-learner.ts'

export interface ItemHistory {
  readonly trait: Trait
  readonly traces: readonly Trace[]
  /** Answers after the one in the lesson. */
  readonly reviews: number
}

/** An item from the day it is met to the horizon. The same learner meets the same chance under every schedule. */
export function simulateItem(
  learner: SimulatedLearner,
  item: SimulatedItem,
  metOn: number,
  scheduler: Scheduler,
  scenario: Scenario,
): ItemHistory {
  const { forgetting } = scenario
  const trait = learner.traitOf(item)
  const draws = drawsOf(learner.seed, 'answers', item.listed.id)
  const metAtDays = metOn + (learner.hours[metOn] ?? 0)
  const [read, asked] = introduced(trait, forgetting, metAtDays)
  const traces = [read, asked].filter((trace) => trace !== undefined)
  const chanceOf = (before: readonly Trace[], atDays: number) => recallChance(before, trait, forgetting, atDays)
  const attempts = [answer(item, metAtDays, chanceOf(traces.slice(0, 1), metAtDays), draws, scenario)]
  const review = (atDays: number): void => {
    const attempt = answer(item, atDays, chanceOf(traces, atDays), draws, scenario)
    const weight = attempt.score === 1 ? 1 : scenario.failureWeight
    traces.push(newTrace(traces, trait, forgetting, { atDays, weight }))
    attempts.push(attempt)
  }
  for (let again = 1; again <= (scheduler.massed ?? 0); again += 1) review(metAtDays + again * fiveMinutes)
  for (let due = scheduler.dueDay(attempts, item.listed); due !== undefined; ) {
    const day = nextDay(learner, Math.max(due, metOn + 1))
    if (day === undefined) break
    review(day + (learner.hours[day] ?? 0))
    due = Math.max(day + 1, scheduler.dueDay(attempts, item.listed) ?? horizonDays)
  }
  return { trait, traces, reviews: attempts.length - 1 }
}

const fiveMinutes = 5 / (24 * 60)

function nextDay({ hours }: SimulatedLearner, from: number): number | undefined {
  const at = hours.findIndex((hour, day) => day >= from && hour !== undefined)
  return at < 0 ? undefined : at
}

function answer(item: SimulatedItem, atDays: number, recall: number, draws: Draws, scenario: Scenario): Attempt {
  const { guesses, slips, stakes } = scenario
  const chance = guesses ? recall + (1 - recall) * item.guessing : recall
  const isRight = draws.uniform() < chance !== draws.uniform() < slips
  const felt = Math.min(1, Math.max(0, chance + 0.1 * draws.normal()))
  const submittedAtMs = atDays * dayMs
  return {
    type: 'attempt',
    id: '',
    item: item.listed.id,
    revision: item.listed.revision,
    context: 'review',
    response: {},
    score: isRight ? 1 : 0,
    certainty: stakes ? bestLevel(felt) : undefined,
    startedAtMs: submittedAtMs - 20_000,
    submittedAtMs,
  }
}
