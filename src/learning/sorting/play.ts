import {
  type BinId,
  binOf,
  type Board,
  byId,
  type CardId,
  isFinished,
  isKept,
  keptCards,
  leftToSort,
  mayReveal,
  type Placements,
  type SortItem,
} from './board.ts'

export type Action =
  | { readonly type: 'pick'; readonly card: CardId }
  | { readonly type: 'place'; readonly card: CardId; readonly bin: BinId }
  | { readonly type: 'return'; readonly card: CardId }
  | { readonly type: 'cancel' }
  | { readonly type: 'undo' }
  /** `placements`: those that were recorded; a card moved since gets no verdict. */
  | { readonly type: 'check'; readonly placements: Placements }
  | { readonly type: 'reveal' }

/** `dealt`: another round is there, which no action brings. */
export type SortEvent =
  'picked' | 'placed' | 'returned' | 'cancelled' | 'undone' | 'checked' | 'revealed' | 'dealt' | Refusal

/** Why a check is not worth recording. */
export type Refusal = 'nothingPlaced' | 'nothingMoved'

/** What is to be said of an event. */
export interface Announcement {
  readonly event: SortEvent
  readonly card?: CardId
  readonly bin?: BinId
  /** Cards now in the bin; cards accepted by a check. */
  readonly k?: number
  /** Cards left to sort. */
  readonly r?: number
  /** Destinations offered; cards of the round. */
  readonly n?: number
}

export interface Step {
  readonly board: Board
  readonly announcement: Announcement | null
}

/** The move to a bin, or to the cards to sort where `bin` is ''. */
export const moveTo = (card: CardId, bin: BinId): Action =>
  bin === '' ? { type: 'return', card } : { type: 'place', card, bin }

/** Total: what the rules forbid changes nothing, gives the same board and says nothing. */
export function play(item: SortItem, board: Board, action: Action): Step {
  if ('card' in action && !isMovable(item, board, action.card)) return quiet(board)
  switch (action.type) {
    case 'pick':
      return pick(item, board, action.card)
    case 'place':
      return place(item, board, action.card, action.bin)
    case 'return':
      return putBack(board, action.card)
    case 'cancel':
      return cancel(board)
    case 'undo':
      return undo(board)
    case 'check':
      return check(item, board, action.placements)
    case 'reveal':
      return mayReveal(item, board) ? reveal(board) : quiet(board)
  }
}

export function isMovable(item: SortItem, board: Board, card: CardId): boolean {
  return board.cards.includes(card) && !isFinished(item, board) && !isKept(item, board, card)
}

/** A check needs a card placed, and something moved since the last one: checking again is not trying again. */
export function refusalOf(board: Board, placements: Placements = board.placements): Refusal | null {
  if (Object.keys(placements).length === 0) return 'nothingPlaced'
  const moved = board.cards.some((card) => placements[card] !== board.checked[card])
  return moved ? null : 'nothingMoved'
}

const quiet = (board: Board): Step => ({ board, announcement: null })

function pick(item: SortItem, board: Board, card: CardId): Step {
  if (board.picked === card) return quiet(board)
  // A placed card may go to every other bin, or back.
  return { board: { ...board, picked: card }, announcement: { event: 'picked', card, n: item.bins.length } }
}

function place(item: SortItem, board: Board, card: CardId, bin: BinId): Step {
  if (!byId(item.bins, bin)) return quiet(board)
  if (binOf(board, card) === bin) return cancel(board)
  const next = moved(board, card, bin)
  const k = Object.values(next.placements).filter((one) => one === bin).length
  return { board: next, announcement: { event: 'placed', card, bin, k, r: leftToSort(next).length } }
}

function putBack(board: Board, card: CardId): Step {
  if (binOf(board, card) === null) return cancel(board)
  return { board: moved(board, card, null), announcement: { event: 'returned', card } }
}

function cancel(board: Board): Step {
  if (board.picked === null) return quiet(board)
  return { board: { ...board, picked: null }, announcement: { event: 'cancelled', card: board.picked } }
}

function undo(board: Board): Step {
  const last = board.history.at(-1)
  if (!last) return quiet(board)
  const placements = placedAt(board.placements, last.card, last.from)
  const next = { ...board, placements, picked: null, history: board.history.slice(0, -1) }
  return { board: next, announcement: { event: 'undone', card: last.card } }
}

function check(item: SortItem, board: Board, placements: Placements): Step {
  if (isFinished(item, board)) return quiet(board)
  const refusal = refusalOf(board, placements)
  if (refusal) return { board, announcement: { event: refusal } }
  const next = { ...board, picked: null, history: [], checked: placements, checks: board.checks + 1 }
  const k = keptCards(item, { ...next, placements }).length
  return { board: next, announcement: { event: 'checked', k, n: board.cards.length } }
}

function reveal(board: Board): Step {
  const next = { ...board, picked: null, history: [], checked: board.placements, revealed: true }
  return { board: next, announcement: { event: 'revealed' } }
}

function moved(board: Board, card: CardId, to: BinId | null): Board {
  const history = [...board.history, { card, from: binOf(board, card) }]
  return { ...board, placements: placedAt(board.placements, card, to), picked: null, history }
}

function placedAt(placements: Placements, card: CardId, bin: BinId | null): Placements {
  const others = Object.entries(placements).filter(([one]) => one !== card)
  return Object.fromEntries(bin === null ? others : [...others, [card, bin]])
}
