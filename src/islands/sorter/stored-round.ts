import { type CategoriseItem, gradeCategorise } from '../../learning/items/categorise.ts'
import type { Attempt } from '../../learning/progress/event.ts'
import { type CardId, isFinished, responseOf } from '../../learning/sorting/board.ts'
import {
  cardsOf,
  draftOf,
  lastRound,
  parseBoardDraft,
  type Round,
} from '../../learning/sorting/board-draft.ts'
import { dropDraft, readDraft, writeDraft } from '../../state/drafts.ts'
import { now } from '../../state/now.ts'
import { $progress, recordAttempt } from '../../state/progress.ts'

type Item = CategoriseItem<string>

/** A round, and the item with the cards that it needs. */
export interface Game {
  readonly item: Item
  readonly round: Round
}

/** A stored round, before its cards may be at hand: `read` gives it once they are. */
export interface StoredRound {
  readonly cards: readonly CardId[]
  readonly read: (item: Item) => Round | null
}

/** A round under way is kept as a draft; once finished its attempts tell it. */
export function keepRound({ item, round }: Game): void {
  if (isFinished(item, round.board)) dropDraft(item.id)
  else writeDraft(item.id, draftOf(round))
}

export function recordRound({ item, round }: Game): Promise<Attempt> {
  const response = responseOf(round.board)
  return recordAttempt({
    item: item.id,
    revision: item.revision,
    context: 'sort',
    response,
    score: gradeCategorise(item, response),
    startedAtMs: round.startedAtMs ?? now(),
  })
}

export const attemptsAt = (item: Item): readonly Attempt[] => $progress.get().items[item.id]?.attempts ?? []

/** The round as the learner left it: its draft, else what its last attempt tells. */
export function storedRound(item: Item): StoredRound | null {
  const draft = readDraft(item.id)
  const attempts = attemptsAt(item)
  const drafted = cardsOf(draft)
  if (drafted.length > 0) return { cards: drafted, read: (whole) => parseBoardDraft(whole, draft) }
  const cards = cardsOf(attempts.at(-1)?.response)
  return cards.length > 0 ? { cards, read: (whole) => lastRound(whole, attempts) } : null
}

export const holds = (item: Item, cards: readonly CardId[]): boolean =>
  cards.every((card) => item.cards.some((one) => one.id === card))
