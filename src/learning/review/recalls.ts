import type { Instant } from '../progress/event.ts'
import type { ItemProgress } from '../progress/state.ts'
import { gradeOf, type Grade } from './grade.ts'

/** An attempt that tells what was remembered. */
export interface Recall {
  readonly grade: Grade
  readonly atMs: Instant
}

/** In ms. Sooner than this after a recall, an answer tells of what has just been read. */
export const leastGapMs = 8 * 3_600_000

/**
 * The recalls of an item, oldest first: every scored answer but predictions, of its present meaning; of those within
 * eight hours of a recall none, for they are other tries at what that recall brought up.
 */
export function recallsOf(
  progress: ItemProgress | undefined,
  item: { readonly revision: number },
): readonly Recall[] {
  const recalls: Recall[] = []
  for (const attempt of progress?.attempts ?? []) {
    const { context, score, revision, submittedAtMs: atMs } = attempt
    const isScored = score !== null && context !== 'prediction' && revision >= item.revision
    const last = recalls.at(-1)
    if (!isScored || (last && atMs - last.atMs < leastGapMs)) continue
    recalls.push({ grade: gradeOf(attempt, score), atMs })
  }
  return recalls
}
