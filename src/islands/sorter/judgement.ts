import type { Card, CategoriseItem, Verdict } from '../../learning/items/categorise.ts'
import { binOf, type Board, isFinished, verdictOf } from '../../learning/sorting/board.ts'
import { fill } from '../../learning/text.ts'
import type { SorterStrings } from './strings.ts'

/** A paragraph: what it is about, then what it says. */
export interface Reason {
  readonly lead?: string
  readonly text: string
}

/** What is said of a card where it is shown. `answer`: the answers brought it there. */
export interface Judgement {
  readonly sign: Verdict | 'answer' | null
  readonly reasons: readonly Reason[]
}

interface Context {
  readonly item: CategoriseItem<string>
  readonly board: Board
  readonly strings: SorterStrings
}

/**
 * While the round lasts a misplaced card is told why not there and what to look for, never where it
 * belongs; every card's why comes at the end.
 */
export function judgementOf(context: Context, card: Card<string>): Judgement {
  const verdict = verdictOf(context.item, context.board, card.id)
  const finished = isFinished(context.item, context.board)
  if (verdict === 'right') return { sign: verdict, reasons: finished ? [{ text: card.why }] : [] }
  if (verdict === 'defensible') return { sign: verdict, reasons: reasonsToAccept(context, card, finished) }
  if (finished) return { sign: 'answer', reasons: [asItWas(context, card), { text: card.why }] }
  return { sign: verdict, reasons: verdict ? reasonsToMove(context, card) : [] }
}

function reasonsToAccept({ item, board, strings }: Context, card: Card<string>, finished: boolean): Reason[] {
  const put = binOf(board, card.id)
  const rationale = card.also?.find((other) => other.bin === put)?.rationale ?? ''
  const expected = fill(strings.alsoIn, { b: nameOf(item, card.bin) })
  return finished ? [{ text: rationale }, { lead: expected, text: card.why }] : [{ text: rationale }]
}

function reasonsToMove({ item, board, strings }: Context, card: Card<string>): Reason[] {
  const own = item.bins.find((bin) => bin.id === card.bin)
  return [
    { lead: strings.whyNot, text: whyNotIn(item, binOf(board, card.id), card) },
    { lead: strings.lookFor, text: own?.clue ?? '' },
  ]
}

function asItWas({ item, board, strings }: Context, card: Card<string>): Reason {
  const put = binOf(board, card.id)
  if (put === null) return { text: strings.youLeft }
  return { lead: fill(strings.youPut, { b: nameOf(item, put) }), text: whyNotIn(item, put, card) }
}

function whyNotIn(item: Context['item'], put: string | null, card: Card<string>): string {
  const bin = item.bins.find((one) => one.id === put)
  return bin ? (card.not?.[bin.id] ?? bin.not) : ''
}

const nameOf = (item: Context['item'], id: string) => item.bins.find((bin) => bin.id === id)?.name ?? ''
