import type { Score } from '../items/item.ts'
import type { Attempt, AttemptContext } from './event.ts'
import type { ItemProgress } from './state.ts'

type Answered = ItemProgress | undefined

/** The latest attempt made in one of the contexts; in any of them where none is named. */
export function lastAttempt(progress: Answered, contexts?: readonly AttemptContext[]): Attempt | undefined {
  return progress?.attempts.findLast((attempt) => !contexts || contexts.includes(attempt.context))
}

/** `null` where nothing was scored. */
export function bestScore(progress: Answered): Score | null {
  const scores = progress?.attempts.flatMap((attempt) => attempt.score ?? []) ?? []
  return scores.length > 0 ? Math.max(...scores) : null
}

/** The item changed its meaning since it was last answered. */
export function isUpdatedSince(progress: Answered, item: { readonly revision: number }): boolean {
  const last = lastAttempt(progress)
  return last !== undefined && last.revision < item.revision
}

/** The learner asked to see the answers: the response carries `revealed: true`. */
export function isRevealed({ response }: Pick<Attempt, 'response'>): boolean {
  return (response as { readonly revealed?: unknown } | null)?.revealed === true
}
