import type { ListedItem } from '../../../src/learning/items/listed-item.ts'
import type { Attempt } from '../../../src/learning/progress/event.ts'
import { dayMs, dueAtMs, memoryOf } from '../../../src/learning/review/memory.ts'
import { recallsOf } from '../../../src/learning/review/recalls.ts'

export interface Scheduler {
  readonly name: string
  /** More answers to the item on the day it is met, five minutes apart. */
  readonly massed?: number
  /** From which day the item is due, from the answers to it so far, oldest first; `Infinity`: never again. */
  readonly dueDay: (attempts: readonly Attempt[], item: ListedItem) => number
}

/** The project's own rules. An item is put on the day in which it falls due, as the queue does. */
export const ours = (retention: number): Scheduler => ({
  name: `Triptyque at ${retention.toFixed(2)}`,
  dueDay: (attempts, item) => {
    const memory = memoryOf(recallsOf({ attempts }, item))
    return memory ? Math.floor(dueAtMs(memory, retention) / dayMs) : Infinity
  },
})

/**
 * 1, 3, 7, 14, 30 days, then every 30; one step up for a right answer, back to the first for a wrong one. The answer
 * in the lesson begins it, right or wrong.
 */
export const ladder: Scheduler = {
  name: 'ladder 1-3-7-14-30',
  dueDay: (attempts) => {
    const lastDay = Math.floor((attempts.at(-1)?.submittedAtMs ?? 0) / dayMs)
    return lastDay + ladderInterval(attempts.slice(1).map(({ score }) => score === 1))
  },
}

const steps = [1, 3, 7, 14, 30] as const

/** In days, after these answers to reviews. */
export function ladderInterval(answers: readonly boolean[]): number {
  const inARow = answers.length - 1 - answers.lastIndexOf(false)
  return steps[Math.min(inARow, steps.length - 1)] ?? 30
}

export const never: Scheduler = { name: 'no review', dueDay: () => Infinity }

export const massed: Scheduler = { name: 'four more times at once', massed: 4, dueDay: () => Infinity }
