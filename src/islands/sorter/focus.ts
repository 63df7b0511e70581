import { type Board, type CardId, leftToSort } from '../../learning/sorting/board.ts'
import type { Action } from '../../learning/sorting/play.ts'
import type { Way } from '../drag/way.ts'

export const cardAt = (card: CardId) => `[data-card="${card}"]`

/** Selector of what takes the focus once the board shows `after`; `null` leaves it where it is. */
export function focusAfter(action: Action, before: Board, after: Board, way: Way): string | null {
  switch (action.type) {
    case 'pick':
      return way === 'keys' ? '.dest button' : cardAt(action.card)
    case 'place':
      return way === 'keys' || way === 'pointer'
        ? afterPlacing(action.card, before, after)
        : cardAt(action.card)
    case 'return':
      return cardAt(action.card)
    case 'cancel':
      return cardAt(before.picked ?? '')
    case 'undo':
      return cardAt(before.history.at(-1)?.card ?? '')
    case 'reveal':
      return '[data-again]'
    case 'check':
      return null
  }
}

/** The next card to sort, in the order shown, after the last one the first; the check when none is left. */
function afterPlacing(card: CardId, before: Board, after: Board): string {
  if (after.placements === before.placements) return cardAt(card)
  const left = leftToSort(after)
  const at = before.cards.indexOf(card)
  const next = left.find((one) => before.cards.indexOf(one) > at) ?? left[0]
  return next === undefined ? '[data-check]' : cardAt(next)
}
