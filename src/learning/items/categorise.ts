import type { ItemBase, Score } from './item.ts'

export interface Bin<Text> {
  readonly id: string
  readonly name: Text
  /** A few words under the name: « Ce que l'on vend, sa forme ». */
  readonly description: Text
  /** Completes « Cherchez … » for a card that belongs here and was put elsewhere. */
  readonly clue: Text
  /** Said of a card that was put here wrongly and has no text of its own for it. */
  readonly not: Text
  /** Id of the lesson's section to reread about this bin. */
  readonly section?: string | undefined
  /** Name of the sign drawn beside it; see the sprite. */
  readonly sign?: string | undefined
}

export interface Card<Text> {
  readonly id: string
  /** Id of its bin: the key. */
  readonly bin: string
  readonly text: Text
  /** Why it belongs in its bin. */
  readonly why: Text
  /** Per bin where it is tempting but wrong: why not there. */
  readonly not?: Readonly<Record<string, Text>> | undefined
  /** Defensible alternatives, each accepted with its rationale. */
  readonly also?: readonly { readonly bin: string; readonly rationale: Text }[] | undefined
}

/** Cards into bins. A round draws `draw` cards of the pool, evenly over the bins. */
export interface CategoriseItem<Text> extends ItemBase<Text> {
  readonly kind: 'categorise'
  readonly draw: number
  readonly bins: readonly Bin<Text>[]
  readonly cards: readonly Card<Text>[]
}

/** The cards of the round, and the bin of each card that was placed. */
export interface CategoriseResponse {
  readonly cards: readonly string[]
  readonly placements: Readonly<Record<string, string>>
}

export type Verdict = 'right' | 'defensible' | 'misplaced'

/** The response in `value`, or `null` where it is none: unknown cards and bins are dropped. */
export function parseCategoriseResponse(
  item: CategoriseItem<unknown>,
  value: unknown,
): CategoriseResponse | null {
  if (typeof value !== 'object' || value === null || !('cards' in value) || !('placements' in value))
    return null
  const { cards, placements } = value
  if (!Array.isArray(cards) || typeof placements !== 'object' || placements === null) return null
  const drawn = item.cards.map((card) => card.id).filter((id) => cards.includes(id))
  return { cards: drawn, placements: parsePlacements(item, drawn, placements) }
}

/** The placements in `value`: those of `cards`, in bins of the item. */
export function parsePlacements(
  item: Pick<CategoriseItem<unknown>, 'bins'>,
  cards: readonly string[],
  value: unknown,
): CategoriseResponse['placements'] {
  const known = Object.entries(value ?? {}).filter(
    ([card, id]) => cards.includes(card) && item.bins.some((bin) => bin.id === id),
  )
  return Object.fromEntries(known)
}

export function judgePlacement(card: Card<unknown>, bin: string): Verdict {
  if (card.bin === bin) return 'right'
  return card.also?.some((alternative) => alternative.bin === bin) ? 'defensible' : 'misplaced'
}

/** Share of the round's cards that stand in their bin or in a defensible one. */
export function gradeCategorise(item: CategoriseItem<unknown>, response: CategoriseResponse): Score {
  if (response.cards.length === 0) return 0
  const right = item.cards.filter((card) => {
    const bin = response.placements[card.id]
    return response.cards.includes(card.id) && bin !== undefined && judgePlacement(card, bin) !== 'misplaced'
  })
  return right.length / response.cards.length
}
