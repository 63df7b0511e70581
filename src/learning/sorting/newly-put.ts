import { type CategoriseItem, type CategoriseResponse, parsePlacements } from '../items/categorise.ts'
import type { Put } from '../progress/confusion.ts'
import type { Attempt } from '../progress/event.ts'
import { isRevealed } from '../progress/item-progress.ts'

/**
 * What the attempts put where, in their order. A card that stays in a bin from check to check was put there once,
 * and is counted once a round. What stood on the board when the answers were shown was not submitted.
 */
export function newlyPut(
  item: CategoriseItem<unknown>,
  attempts: readonly Pick<Attempt, 'response' | 'startedAtMs'>[],
): Put[] {
  const cards = item.cards.map(({ id }) => id)
  const placementsIn = (response: unknown) =>
    parsePlacements(item, cards, (response as Partial<CategoriseResponse> | null)?.placements)
  const seen = new Set<string>()
  const isNew = (put: string) => !seen.has(put) && seen.add(put)
  return attempts
    .filter((attempt) => !isRevealed(attempt))
    .flatMap(({ response, startedAtMs }) =>
      Object.entries(placementsIn(response)).filter((put) => isNew([startedAtMs, ...put].join())),
    )
}
