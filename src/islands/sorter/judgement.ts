import type { Card, CategoriseItem, Verdict } from '../../learning/items/categorise.ts'
import { binOf, type Board, byId, isFinished, verdictOf } from '../../learning/sorting/board.ts'
import { fill } from '../../learning/text.ts'
import type { SorterStrings } from './strings.ts'

/** A paragraph: what it is about, then what it says. */
export interface Reason {
  readonly lead?: string
  readonly text: string
}

/** What is said of a card where it is shown. `answer`: the answers brought it there. */
export interface Judgement {
  readonly sign: Verdict | 'answer'
  readonly reasons: readonly Reason[]
}

type Item = CategoriseItem<string>

/**
 * `null` before the card was checked where it stands. While the round lasts a misplaced card is told why not
 * there and what to look for, never where it belongs; every card's why comes at the end.
 */
export function judgementOf(
  item: Item,
  board: Board,
  strings: SorterStrings,
  card: Card<string>,
): Judgement | null {
  const verdict = verdictOf(item, board, card.id)
  const put = byId(item.bins, binOf(board, card.id))
  const own = byId(item.bins, card.bin)
  const end = isFinished(item, board) ? [{ text: card.why }] : []
  const whyNot = (put && card.not?.[put.id]) ?? put?.not ?? ''
  if (verdict === 'right') return { sign: verdict, reasons: end }
  if (verdict === 'defensible') {
    const rationale = card.also?.find((other) => other.bin === put?.id)?.rationale ?? ''
    const lead = fill(strings.alsoIn, { b: own?.name ?? '' })
    return { sign: verdict, reasons: [{ text: rationale }, ...end.map((why) => ({ lead, ...why }))] }
  }
  if (end.length > 0) {
    const before = put
      ? { lead: fill(strings.youPut, { b: put.name }), text: whyNot }
      : { text: strings.youLeft }
    return { sign: 'answer', reasons: [before, ...end] }
  }
  const lookFor = { lead: strings.lookFor, text: `${own?.clue ?? ''}.` }
  return verdict && { sign: verdict, reasons: [{ lead: strings.whyNot, text: whyNot }, lookFor] }
}
