import { type CategoriseItem, type CategoriseResponse, parseCategoriseResponse } from '../items/categorise.ts'
import type { Attempt } from '../progress/event.ts'
import type { Placements } from './board.ts'

type Answered = Pick<Attempt, 'response' | 'startedAtMs'>

/**
 * The attempts (oldest first), each with only the cards that it found somewhere new: a card that stays in
 * place from one check of a round to the next was put there once, and is to be counted once.
 */
export function newlyPut(
  item: CategoriseItem<unknown>,
  attempts: readonly Answered[],
): { readonly response: CategoriseResponse }[] {
  return attempts.map((attempt, at) => {
    const before = attempts[at - 1]
    const was = before?.startedAtMs === attempt.startedAtMs ? placementsOf(item, before) : {}
    const put = Object.entries(placementsOf(item, attempt)).filter(([card, bin]) => was[card] !== bin)
    return { response: { cards: put.map(([card]) => card), placements: Object.fromEntries(put) } }
  })
}

function placementsOf(item: CategoriseItem<unknown>, attempt: Answered): Placements {
  return parseCategoriseResponse(item, attempt.response)?.placements ?? {}
}
