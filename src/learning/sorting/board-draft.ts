import { parsePlacements } from '../items/categorise.ts'
import { type Board, type CardId, newBoard, type SortItem } from './board.ts'

/** What is stored of a board, finished or not: not what the hand is doing, nor the way back. */
export const draftOf = (board: Board): Board => ({ ...board, picked: null, history: [] })

/**
 * The board in a stored `value`, or `null` where there is none. Never throws: cards and bins that the
 * item does not hold are dropped, and so is what cannot be.
 */
export function parseBoardDraft(item: SortItem, value: unknown): Board | null {
  const stored = (value ?? {}) as Stored
  const cards = [...new Set(Array.isArray(stored.cards) ? stored.cards : [])].filter(isCardOf(item))
  const { checks, revealed, startedAtMs } = stored
  if (cards.length === 0) return null
  return {
    ...newBoard(cards),
    placements: parsePlacements(item, cards, stored.placements),
    checked: parsePlacements(item, cards, stored.checked),
    checks: isCount(checks) ? checks : 0,
    revealed: revealed === true,
    startedAtMs: isCount(startedAtMs) ? startedAtMs : null,
  }
}

/** What should stand in a draft: anything may. */
type Stored = Readonly<Partial<Record<keyof Board, unknown>>>

const isCardOf =
  (item: SortItem) =>
  (card: unknown): card is CardId =>
    item.cards.some(({ id }) => id === card)

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
