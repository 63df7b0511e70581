import { type Card, judgePlacement, parseCategoriseResponse } from '../items/categorise.ts'
import type { CategoriseItem } from '../items/categorise.ts'
import type { Attempt } from '../progress/event.ts'
import type { BinId, Placements } from './board.ts'

type Judged = Pick<Attempt, 'response' | 'startedAtMs'>

/** How often cards that belong in `belongs` were put in `put`. */
export interface Confusion {
  readonly belongs: BinId
  readonly put: BinId
  readonly times: number
}

/**
 * Every pair of bins, in the item's order, over all `attempts` (oldest first). A card that stays in place
 * from one check of a round to the next was put there once. A defensible place is not a confusion: it
 * counts as a place where the card belongs.
 */
export function confusions(item: CategoriseItem<unknown>, attempts: readonly Judged[]): Confusion[] {
  const put = attempts.flatMap((attempt, at) => newlyPut(item, attempt, attempts[at - 1]))
  return item.bins.flatMap((row) =>
    item.bins.map((column) => {
      const times = put.filter((one) => one.belongs === row.id && one.put === column.id).length
      return { belongs: row.id, put: column.id, times }
    }),
  )
}

/** The commonest confusion, the first in the item's order among equals; `null` where there is none. */
export function topConfusion(all: readonly Confusion[]): Confusion | null {
  const mistakes = all.filter(({ belongs, put, times }) => belongs !== put && times > 0)
  const most = Math.max(...mistakes.map((mistake) => mistake.times))
  return mistakes.find((mistake) => mistake.times === most) ?? null
}

function newlyPut(item: CategoriseItem<unknown>, attempt: Judged, previous: Judged | undefined) {
  const before = previous?.startedAtMs === attempt.startedAtMs ? placementsOf(item, previous) : {}
  const now = placementsOf(item, attempt)
  return item.cards.flatMap((card) => {
    const put = now[card.id]
    return put === undefined || put === before[card.id] ? [] : [{ belongs: belongsWhenIn(card, put), put }]
  })
}

function belongsWhenIn(card: Card<unknown>, put: BinId): BinId {
  return judgePlacement(card, put) === 'misplaced' ? card.bin : put
}

function placementsOf(item: CategoriseItem<unknown>, attempt: Judged): Placements {
  return parseCategoriseResponse(item, attempt.response)?.placements ?? {}
}
