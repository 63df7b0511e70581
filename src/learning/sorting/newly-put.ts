import { type CategoriseItem, type CategoriseResponse, parseCategoriseResponse } from '../items/categorise.ts'
import type { Attempt } from '../progress/event.ts'
import { isRevealed } from '../progress/item-progress.ts'

/**
 * The attempts, each with only the cards that it is the first of its round to find in their bin: a card that
 * stays there from check to check was put there once, and is to be counted once. What stood on the board
 * when the answers were shown was not submitted.
 */
export function newlyPut(
  item: CategoriseItem<unknown>,
  attempts: readonly Pick<Attempt, 'response' | 'startedAtMs'>[],
): { readonly response: CategoriseResponse }[] {
  const seen = new Set<string>()
  const isNew = (put: string) => !seen.has(put) && seen.add(put)
  return attempts
    .filter((attempt) => !isRevealed(attempt))
    .map(({ response, startedAtMs }) => {
      const { cards = [], placements = {} } = parseCategoriseResponse(item, response) ?? {}
      const put = Object.entries(placements).filter((pair) => isNew([startedAtMs, ...pair].join()))
      return { response: { cards, placements: Object.fromEntries(put) } }
    })
}
