import { parsePlacements } from '../items/categorise.ts'
import { type Board, byId, type CardId, newBoard, type SortItem } from './board.ts'

/** What is stored of a board, finished or not: not what the hand is doing, nor the way back. */
export const draftOf = (board: Board): Board => ({ ...board, picked: null, history: [] })

/**
 * The board in a stored `value`, or `null` where there is none. Never throws: cards and bins that the
 * item does not hold are dropped, and so is what cannot be.
 */
export function parseBoardDraft(item: SortItem, value: unknown): Board | null {
  if (!isRecord(value)) return null
  const cards = idsIn(value.cards).filter((card) => byId(item.cards, card))
  if (cards.length === 0) return null
  const { checks, revealed, startedAtMs } = value
  return {
    ...newBoard(cards),
    placements: parsePlacements(item, cards, value.placements),
    checked: parsePlacements(item, cards, value.checked),
    checks: isCount(checks) ? checks : 0,
    revealed: revealed === true,
    startedAtMs: isCount(startedAtMs) ? startedAtMs : null,
  }
}

function idsIn(cards: unknown): CardId[] {
  if (!Array.isArray(cards)) return []
  return [...new Set(cards.filter((card): card is string => typeof card === 'string'))]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
