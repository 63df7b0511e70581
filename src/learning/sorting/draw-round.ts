import type { CategoriseItem } from '../items/categorise.ts'
import { randomStream, shuffled } from '../random.ts'
import type { CardId } from './board.ts'

type Pool = Pick<CategoriseItem<unknown>, 'draw' | 'bins' | 'cards'>

/**
 * Ids of the cards of a round: `draw` of the pool (all of it where it holds fewer), as evenly over the
 * bins as the pool allows, in shuffled order. Cards of the `previous` round come back only when their
 * bin has no others. The same seed gives the same round.
 */
export function drawRound(pool: Pool, seed: number, previous: readonly CardId[] = []): CardId[] {
  const random = randomStream(seed)
  const piles = shuffled(pool.bins, random).map((bin) => {
    const pile = pool.cards.filter((card) => card.bin === bin.id).map((card) => card.id)
    return freshFirst(shuffled(pile, random), previous)
  })
  return shuffled(dealt(piles, pool.draw), random)
}

function freshFirst(pile: readonly CardId[], previous: readonly CardId[]): CardId[] {
  const seen = (card: CardId) => previous.includes(card)
  return [...pile.filter((card) => !seen(card)), ...pile.filter(seen)]
}

/** One card of each pile in turn, until `size` are dealt or the piles are empty. */
function dealt(piles: readonly (readonly CardId[])[], size: number): CardId[] {
  const deepest = Math.max(0, ...piles.map((pile) => pile.length))
  const turns = Array.from({ length: deepest }, (_, depth) =>
    piles.flatMap((pile) => pile.slice(depth, depth + 1)),
  )
  return turns.flat().slice(0, Math.max(0, size))
}
