import type { Instant } from '../progress/event.ts'
import {
  type CategoriseItem,
  type CategoriseResponse,
  judgePlacement,
  type Verdict,
} from '../items/categorise.ts'

export type CardId = string
export type BinId = string

/** The bin of each placed card, in the order they were placed. */
export type Placements = Readonly<Record<CardId, BinId>>

/** What the board needs to know of an item. */
export type SortItem = Pick<CategoriseItem<unknown>, 'bins' | 'cards'>

/** The answer of one check. `revealed`: the learner asked for the answers, and the round is over. */
export interface SortResponse extends CategoriseResponse {
  readonly revealed?: true
}

/** `card` was moved, and stood in `from` before: `null` for the cards left to sort. */
export interface Move {
  readonly card: CardId
  readonly from: BinId | null
}

export interface Board {
  /** The round's cards, in the order drawn. */
  readonly cards: readonly CardId[]
  readonly placements: Placements
  /** The card whose destination is being chosen. */
  readonly picked: CardId | null
  /** Moves since the last check, oldest first. */
  readonly history: readonly Move[]
  /** Placements as the last check saw them: a card that still stands there has a verdict. */
  readonly checked: Placements
  readonly checks: number
  readonly revealed: boolean
  /** When its first card was taken. */
  readonly startedAtMs: Instant | null
}

export function newBoard(cards: readonly CardId[]): Board {
  const untouched = { picked: null, history: [], checks: 0, revealed: false, startedAtMs: null }
  return { cards, placements: {}, checked: {}, ...untouched }
}

/** The card or the bin of that id. */
export const byId = <One extends { readonly id: string }>(
  all: readonly One[],
  id: string | null | undefined,
): One | undefined => all.find((one) => one.id === id)

export const binOf = (board: Board, card: CardId): BinId | null => board.placements[card] ?? null

export const leftToSort = (board: Board): CardId[] =>
  board.cards.filter((card) => binOf(board, card) === null)

/** What was said of the card where it stands, or `null` when it was moved or not yet checked. */
export function verdictOf(item: SortItem, board: Board, card: CardId): Verdict | null {
  const bin = binOf(board, card)
  if (bin === null || board.checked[card] !== bin) return null
  const key = byId(item.cards, card)
  return key ? judgePlacement(key, bin) : null
}

/** Accepted at a check: it keeps its place until the round ends. */
export function isKept(item: SortItem, board: Board, card: CardId): boolean {
  const verdict = verdictOf(item, board, card)
  return verdict === 'right' || verdict === 'defensible'
}

export const keptCards = (item: SortItem, board: Board): CardId[] =>
  board.cards.filter((card) => isKept(item, board, card))

/** Every card is accepted, or the answers were shown. */
export const isFinished = (item: SortItem, board: Board): boolean =>
  board.revealed || (board.checks > 0 && board.cards.every((card) => isKept(item, board, card)))

/** Where the card is shown: where it was put, and once the answers are shown, where it belongs. */
export function shownIn(item: SortItem, board: Board, card: CardId): BinId | null {
  if (!board.revealed || isKept(item, board, card)) return binOf(board, card)
  return byId(item.cards, card)?.bin ?? null
}

/** Cards shown in `bin`: those put there in the order they were, then those the answers brought. */
export function cardsIn(item: SortItem, board: Board, bin: BinId): CardId[] {
  const placed = Object.keys(board.placements).filter((card) => board.cards.includes(card))
  return [...placed, ...leftToSort(board)].filter((card) => shownIn(item, board, card) === bin)
}

/** Answers may be asked for from the second check on: never at the first try. */
export const mayReveal = (item: SortItem, board: Board): boolean =>
  board.checks >= 2 && !isFinished(item, board)

export function responseOf(board: Board): SortResponse {
  const { cards, placements, revealed } = board
  return revealed ? { cards, placements, revealed } : { cards, placements }
}
