import type { Attempt, Instant } from '../progress/event.ts'
import { type Board, type CardId, newBoard, type Placements, type SortItem } from './board.ts'

/** A round under way: its board, and when its first card was taken. */
export interface Round {
  readonly board: Board
  readonly startedAtMs: Instant | null
}

/** What is stored of a round that is not finished. The way back (`history`) is not. */
export interface BoardDraft extends Pick<Board, 'cards' | 'placements' | 'checked' | 'checks'> {
  readonly startedAtMs: Instant | null
}

export function draftOf({ board, startedAtMs }: Round): BoardDraft {
  const { cards, placements, checked, checks } = board
  return { cards, placements, checked, checks, startedAtMs }
}

/**
 * The round in a stored `value`, or `null` where there is none. Never throws: cards and bins that the
 * item does not hold are dropped, and so is what cannot be.
 */
export function parseBoardDraft(item: SortItem, value: unknown): Round | null {
  if (!isRecord(value)) return null
  const cards = cardsOf(value).filter((card) => item.cards.some((one) => one.id === card))
  if (cards.length === 0) return null
  const { checks, startedAtMs } = value
  const board = {
    ...newBoard(cards),
    placements: placementsIn(item, cards, value.placements),
    checked: placementsIn(item, cards, value.checked),
    checks: isCount(checks) ? checks : 0,
  }
  return { board, startedAtMs: isCount(startedAtMs) ? startedAtMs : null }
}

/** Ids of the cards in a stored draft or response: those of a later round may not be at hand yet. */
export function cardsOf(value: unknown): CardId[] {
  const cards: unknown = isRecord(value) ? value.cards : null
  if (!Array.isArray(cards)) return []
  return [...new Set(cards.filter((card): card is string => typeof card === 'string'))]
}

/** The round that the last attempt left, as it stood then; `null` without an attempt at this revision. */
export function lastRound(
  item: SortItem & { readonly revision: number },
  attempts: readonly Pick<Attempt, 'response' | 'revision' | 'startedAtMs'>[],
): Round | null {
  const last = attempts.at(-1)
  if (last?.revision !== item.revision || !isRecord(last.response)) return null
  const { startedAtMs, response } = last
  const checks = attempts.filter((attempt) => attempt.startedAtMs === startedAtMs).length
  const draft = { ...response, checked: response.placements, checks, startedAtMs }
  const round = parseBoardDraft(item, draft)
  return round && { ...round, board: { ...round.board, revealed: response.revealed === true } }
}

function placementsIn(item: SortItem, cards: readonly CardId[], value: unknown): Placements {
  if (!isRecord(value)) return {}
  const known = (bin: unknown): bin is string => item.bins.some((one) => one.id === bin)
  const pairs = Object.entries(value).filter(([card, bin]) => cards.includes(card) && known(bin))
  return Object.fromEntries(pairs) as Placements
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
