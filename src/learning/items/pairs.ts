import type { ItemBase, Score } from './item.ts'
import { fieldOf, own } from './own-field.ts'
import { type FilledPart, shareRight } from './part.ts'

export interface PairsLeft<Text> {
  readonly id: string
  readonly text: Text
  /** Id of the right that goes with it: the key. */
  readonly right: string
  /** Why they go together. */
  readonly why: Text
  /** Per tile that is tempting but wrong: why not. */
  readonly not?: Readonly<Record<string, Text>> | undefined
  /** Said of a wrong tile that has no text of its own in `not`. */
  readonly otherwise: Text
}

export interface PairsRight<Text> {
  readonly id: string
  readonly text: Text
}

/**
 * Tiles to pair. Ids are unique over lefts and rights. Rights that are no left's key are distractors.
 * Between two sets it exports to QTI's matchInteraction, within one to associateInteraction, each tile at most once.
 */
export interface PairsItem<Text> extends ItemBase<Text> {
  readonly kind: 'pairs'
  /** Lefts and rights are shown as one set, where any tile may go with any other. */
  readonly oneSet?: boolean | undefined
  readonly lefts: readonly PairsLeft<Text>[]
  readonly rights: readonly PairsRight<Text>[]
}

/** Ids of two tiles: a left and its right, or any two within one set. */
export type Pair = readonly [string, string]

export interface PairsResponse {
  readonly pairs: readonly Pair[]
}

/**
 * The response in `value`, or `null` where it is none. Unknown tiles and repeats are dropped, and so is
 * every pair of a tile that stands in two pairs: none of them can be told to be meant.
 */
export function parsePairsResponse(item: PairsItem<unknown>, value: unknown): PairsResponse | null {
  const given = fieldOf(value, 'pairs')
  if (!Array.isArray(given)) return null
  const known = new Map<string, Pair>()
  for (const two of given) {
    const pair = pairIn(item, two)
    if (pair) known.set(pair.join(' '), pair)
  }
  const pairs = [...known.values()]
  const uses = (tile: string) => pairs.filter((pair) => pair.includes(tile)).length
  return { pairs: pairs.filter((pair) => pair.every((tile) => uses(tile) === 1)) }
}

/** The left first; within one set two of a side come in the order of their ids. */
function pairIn(item: PairsItem<unknown>, value: unknown): Pair | null {
  if (!Array.isArray(value) || value.length !== 2) return null
  const [one, other] = value as readonly unknown[]
  if (typeof one !== 'string' || typeof other !== 'string' || one === other) return null
  const isLeft = (id: string) => item.lefts.some((left) => left.id === id)
  const isRight = (id: string) => item.rights.some((right) => right.id === id)
  if (isLeft(one) && isRight(other)) return [one, other]
  if (!item.oneSet || ![one, other].every((id) => isLeft(id) || isRight(id))) return null
  return isLeft(other) === isLeft(one) && one < other ? [one, other] : [other, one]
}

/** The key, pair by pair. */
export const pairsKey = (item: PairsItem<unknown>): readonly Pair[] =>
  item.lefts.map((left) => [left.id, left.right])

/** What is said of each left. */
export function pairsParts<Text>(
  item: PairsItem<Text>,
  response: PairsResponse,
): readonly FilledPart<Text>[] {
  return item.lefts.map((left) => {
    const given = partnerOf(response, left.id)
    return { id: left.id, given, right: given === left.right, feedback: feedbackOn(left, given) }
  })
}

function feedbackOn<Text>(left: PairsLeft<Text>, given: string | null): Text | null {
  if (given === null) return null
  return given === left.right ? left.why : (own(left.not, given) ?? left.otherwise)
}

/** The tile that `tile` is paired with. */
export function partnerOf(response: PairsResponse, tile: string): string | null {
  const pair = response.pairs.find((two) => two.includes(tile))
  return pair?.find((id) => id !== tile) ?? null
}

/** The response without what is wrong in it: what stays for another try. */
export function rightPairs(item: PairsItem<unknown>, response: PairsResponse): PairsResponse {
  const key = pairsKey(item)
  return { pairs: response.pairs.filter((two) => key.some((pair) => pair.every((id, at) => id === two[at]))) }
}

/** Partial credit: share of the lefts that stand with their right. */
export const gradePairs = (item: PairsItem<unknown>, response: PairsResponse): Score =>
  shareRight(pairsParts(item, response))
