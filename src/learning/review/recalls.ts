import type { Score } from '../items/item.ts'
import type { Attempt, Instant } from '../progress/event.ts'
import type { ItemProgress } from '../progress/state.ts'
import { gradeOf, type Grade } from './grade.ts'

/** An attempt that tells what was remembered. */
export interface Recall {
  readonly grade: Grade
  readonly atMs: Instant
}

/** In ms. Sooner than this after a recall, an answer tells of what has just been read. */
export const leastGapMs = 8 * 3_600_000

/** The recalls of an item, oldest first. */
export function recallsOf(
  progress: ItemProgress | undefined,
  item: { readonly revision: number },
): readonly Recall[] {
  return recallingAttempts(progress, item).map((attempt) => ({
    grade: gradeOf(attempt, attempt.score),
    atMs: attempt.submittedAtMs,
  }))
}

export type ScoredAttempt = Attempt & { readonly score: Score }

/**
 * The attempts that recalls are made of, oldest first: every scored answer but predictions, of the item's present
 * meaning; of those within eight hours of a recall none, for they are other tries at what that recall brought up.
 */
export function recallingAttempts(
  progress: ItemProgress | undefined,
  item: { readonly revision: number },
): readonly ScoredAttempt[] {
  const recalling: ScoredAttempt[] = []
  for (const attempt of progress?.attempts ?? []) {
    const last = recalling.at(-1)
    const isSoon = last && attempt.submittedAtMs - last.submittedAtMs < leastGapMs
    if (!isSoon && isRecall(attempt, item)) recalling.push(attempt)
  }
  return recalling
}

function isRecall(attempt: Attempt, item: { readonly revision: number }): attempt is ScoredAttempt {
  return attempt.score !== null && attempt.context !== 'prediction' && attempt.revision >= item.revision
}
