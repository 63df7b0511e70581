import type { Attempt } from '../progress/event.ts'
import { isRevealed } from '../progress/item-progress.ts'

/** FSRS's four grades of a recall: 1 again (it was forgotten), 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4

/** Below this score, in [0, 1], too little came back for it to count as remembered. */
export const leastRecalled = 0.6

/** In ms, from the question shown to its answer: only what is known by heart is both sure and this quick. */
export const quickMs = 30_000

/**
 * What an answer tells of memory, from score, certainty and time:
 *
 * - again: less than 0.6 was right, or the learner asked for the answer;
 * - hard: something was right and not all, or all with the lowest stake (+1/0: they doubted it);
 * - easy: all right, with the highest stake (+3/−6), within 30 s;
 * - good: all right otherwise. Without a stake time alone says nothing: long questions take long.
 */
export function gradeOf(
  attempt: Pick<Attempt, 'response' | 'certainty' | 'startedAtMs' | 'submittedAtMs'>,
  score: number,
): Grade {
  if (score < leastRecalled || isRevealed(attempt)) return 1
  if (score < 1 || attempt.certainty === 1) return 2
  const tookMs = attempt.submittedAtMs - attempt.startedAtMs
  // A clock that was put back in the midst makes no answer quick.
  return attempt.certainty === 3 && tookMs >= 0 && tookMs <= quickMs ? 4 : 3
}
