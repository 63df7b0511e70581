import type { ItemId } from '../items/item.ts'
import type { AttemptContext } from './event.ts'
import { lastAttempt } from './item-progress.ts'
import type { ProgressState } from './state.ts'

export interface ObjectiveProgress {
  /** `done`: every item scored 1 at its last attempt. */
  readonly state: 'todo' | 'started' | 'done'
  readonly answered: number
  /** Items that scored 1 at their last attempt. */
  readonly right: number
  readonly of: number
}

const counting: readonly AttemptContext[] = ['check', 'sort']

/** `items`: those that bear on the objective. What was answered as a prediction does not count. */
export function objectiveProgress(items: readonly ItemId[], state: ProgressState): ObjectiveProgress {
  const lasts = items.flatMap((item) => lastAttempt(state.items[item], counting) ?? [])
  const right = lasts.filter((attempt) => attempt.score === 1).length
  const isDone = items.length > 0 && right === items.length
  return {
    state: isDone ? 'done' : lasts.length > 0 ? 'started' : 'todo',
    answered: lasts.length,
    right,
    of: items.length,
  }
}
