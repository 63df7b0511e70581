import type { ItemId } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'
import type { Attempt, Instant } from '../progress/event.ts'
import type { ProgressState } from '../progress/state.ts'
import type { Day } from './day.ts'
import { reviewableItems, type ReviewItem, unsuspended } from './reviewable.ts'

/** An item that was put in a review today, and what became of it at first. */
export interface Reviewed {
  readonly item: ReviewItem
  readonly isRight: boolean
  /** When it was answered first. */
  readonly atMs: Instant
}

/** Those of the day, in the order in which they were answered: what a session that goes on later knows of itself. */
export function reviewedIn(
  day: Day,
  items: readonly ListedItem[],
  state: ProgressState,
): readonly Reviewed[] {
  return reviewableItems(items, state)
    .flatMap((item) => {
      const first = reviewsOf(item, day, state)[0]
      return first ? { item, isRight: first.score === 1, atMs: first.submittedAtMs } : []
    })
    .toSorted((a, b) => a.atMs - b.atMs || (a.item.id < b.item.id ? -1 : 1))
}

/**
 * Those that were wrong come once more, after the others. One was put again if it was tried after another had been
 * answered; the last, to which no other comes after, if it was tried again at all.
 */
export function toPutAgain(
  day: Day,
  reviewed: readonly Reviewed[],
  state: ProgressState,
): readonly ReviewItem[] {
  const wrong = reviewed.filter(({ item, isRight, atMs }) => {
    const next = reviewed.find((other) => other.atMs > atMs)
    const others = reviewsOf(item, day, state).slice(1)
    return !isRight && !others.some(({ startedAtMs }) => startedAtMs >= (next?.atMs ?? 0))
  })
  return unsuspended(
    wrong.map(({ item }) => item),
    state,
  )
}

/** Answers of the day to the item as it is now. */
function reviewsOf(item: ReviewItem, { startMs, endMs }: Day, state: ProgressState): readonly Attempt[] {
  const attempts = state.items[item.id]?.attempts ?? []
  return attempts.filter(
    ({ context, revision, submittedAtMs: atMs }) =>
      context === 'review' && revision >= item.revision && atMs >= startMs && atMs < endMs,
  )
}

/** How many answers to the item reviews have had, whatever the day: a reset takes none away, so that it only grows. */
export function reviewCount(item: ItemId, state: Pick<ProgressState, 'items' | 'hidden'>): number {
  const hidden = state.hidden.filter((attempt) => attempt.item === item)
  const attempts = [...hidden, ...(state.items[item]?.attempts ?? [])]
  return attempts.filter(({ context }) => context === 'review').length
}
