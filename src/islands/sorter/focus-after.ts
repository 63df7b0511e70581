import { type Board, type CardId, leftToSort } from '../../learning/sorting/board.ts'
import type { Action } from '../../learning/sorting/play.ts'

/** By which way an action came. `list`: a native list, which keeps the focus. */
export type Way = 'keys' | 'pointer' | 'drag' | 'list'

export type FocusTarget = { readonly card: CardId } | 'destination' | 'check' | 'again'

/** Where the focus goes once the board shows `after`; `null` leaves it where it is. A drag takes it nowhere: see `useFocus`. */
export function focusAfter(action: Action, before: Board, after: Board, way: Way): FocusTarget | null {
  switch (action.type) {
    case 'pick':
      return way === 'keys' ? 'destination' : { card: action.card }
    case 'place':
      if (way === 'drag') return { card: action.card }
      return way === 'list' ? null : afterPlacing(action.card, before, after)
    case 'return':
      return way === 'list' ? null : { card: action.card }
    case 'cancel':
      return before.picked === null ? null : { card: before.picked }
    case 'undo': {
      const last = before.history.at(-1)
      return last ? { card: last.card } : null
    }
    case 'reveal':
      return after.revealed ? 'again' : null
    case 'check':
    case 'restore':
      return null
  }
}

/** The next card to sort, in the order shown, and after the last one the first. */
function afterPlacing(card: CardId, before: Board, after: Board): FocusTarget {
  const left = leftToSort(after)
  if (after.placements === before.placements) return { card }
  const at = before.cards.indexOf(card)
  const next = left.find((one) => before.cards.indexOf(one) > at) ?? left[0]
  return next === undefined ? 'check' : { card: next }
}
