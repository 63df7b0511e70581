import { type CategoriseItem, judgePlacement, parseCategoriseResponse } from '../items/categorise.ts'
import type { Attempt } from './event.ts'
import { isRevealed } from './item-progress.ts'

/** Cards of the bin `key` that were put in the bin `chosen`, `count` times. */
export interface Confusion {
  readonly key: string
  readonly chosen: string
  readonly count: number
}

/** How often, by the card's own bin, then by the bin where it was put. Each has every bin of the item. */
export type ConfusionMatrix = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * Counts every placement of every attempt, right (the diagonal) or misplaced. A card in a defensible
 * alternative is neither; nor are cards left unsorted, or gone from the item since. What stood on the board
 * when the answers were shown was not submitted.
 */
export function confusionMatrix(
  item: CategoriseItem<unknown>,
  attempts: Iterable<Pick<Attempt, 'response'>>,
): ConfusionMatrix {
  const matrix = new Map(item.bins.map((key) => [key.id, new Map(item.bins.map((bin) => [bin.id, 0]))]))
  for (const attempt of attempts) {
    const response = isRevealed(attempt) ? null : attempt.response
    const placements = parseCategoriseResponse(item, response)?.placements ?? {}
    for (const card of item.cards) {
      const chosen = Object.hasOwn(placements, card.id) ? placements[card.id] : undefined
      if (chosen === undefined || judgePlacement(card, chosen) === 'defensible') continue
      const row = matrix.get(card.bin)
      row?.set(chosen, (row.get(chosen) ?? 0) + 1)
    }
  }
  return matrix
}

/** What is mistaken for what, most often first; as often, in the order of the bins. */
export function rankedConfusions(matrix: ConfusionMatrix): Confusion[] {
  return [...matrix]
    .flatMap(([key, row]) => [...row].map(([chosen, count]) => ({ key, chosen, count })))
    .filter(({ key, chosen, count }) => key !== chosen && count > 0)
    .sort((a, b) => b.count - a.count)
}
