import type { ListedItem } from '../../../src/learning/items/listed-item.ts'
import type { Attempt } from '../../../src/learning/progress/event.ts'
import { dayMs, dueAtMs, memoryOf } from '../../../src/learning/review/memory.ts'
import { recallsOf } from '../../../src/learning/review/recalls.ts'

export interface Scheduler {
  readonly name: string
  /** More answers to the item on the day it is met, one after another. */
  readonly massed?: number
  /** On or after which day the item is due, from the answers to it so far, oldest first; `undefined`: never again. */
  readonly dueDay: (attempts: readonly Attempt[], item: ListedItem) => number | undefined
}

/** The project's own rules, all of them. An item is put on the day in which it falls due, as the queue does. */
export const ours = (retention: number): Scheduler => ({
  name: `Triptyque at ${retention.toFixed(2)}`,
  dueDay: (attempts, item) => {
    const memory = memoryOf(recallsOf({ attempts }, item))
    return memory && Math.floor(dueAtMs(memory, retention) / dayMs)
  },
})

const steps = [1, 3, 7, 14, 30]

/**
 * 1, 3, 7, 14, 30 days, then every 30; one step up for a right answer, back to the first for a wrong one. The answer
 * in the lesson begins it, right or wrong.
 */
export const ladder: Scheduler = {
  name: 'ladder 1-3-7-14-30',
  dueDay: (attempts) => {
    const [, ...reviews] = attempts
    const last = attempts.at(-1)
    return last && Math.floor(last.submittedAtMs / dayMs) + ladderInterval(reviews.map(({ score }) => score === 1))
  },
}

/** In days, after these answers to reviews. */
export function ladderInterval(answers: readonly boolean[]): number {
  const inARow = answers.length - 1 - answers.lastIndexOf(false)
  return steps[Math.min(inARow, steps.length - 1)] ?? 1
}

export const never: Scheduler = { name: 'no review', dueDay: () => undefined }

export const massed: Scheduler = { name: 'four more times at once', massed: 4, dueDay: () => undefined }
