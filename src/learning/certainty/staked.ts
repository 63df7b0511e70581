import type { Attempt } from '../progress/event.ts'
import type { ItemProgress } from '../progress/state.ts'
import type { Certainty } from './level.ts'
import { marksOf } from './marks.ts'

/** An attempt that something was staked on: the first try of a go. */
export interface Staked {
  readonly level: Certainty
  readonly marks: number
  /** Sure, and wrong: what most needs another look. */
  readonly isSureAndWrong: boolean
}

/** What staked attempts to an item have come to, at its present revision. */
export function lastStaked(
  progress: ItemProgress | undefined,
  item: { readonly revision: number },
): Staked | undefined {
  const last = progress?.attempts.findLast(
    (attempt) => attempt.certainty !== undefined && attempt.revision >= item.revision,
  )
  return last && stakedOf(last)
}

/** Marked for review, until another stake on the item turns out otherwise. */
export const isToReview = (
  progress: ItemProgress | undefined,
  item: { readonly revision: number },
): boolean => lastStaked(progress, item)?.isSureAndWrong === true

/** `undefined` where nothing was staked, or nothing scored. */
export function stakedOf({
  certainty: level,
  score,
}: Pick<Attempt, 'certainty' | 'score'>): Staked | undefined {
  if (level === undefined || score === null) return undefined
  return { level, marks: marksOf(level, score), isSureAndWrong: level === 3 && score < 1 }
}
