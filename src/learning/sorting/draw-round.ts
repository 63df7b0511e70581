import type { CategoriseItem } from '../items/categorise.ts'
import { randomStream, shuffled } from '../random.ts'
import type { CardId } from './board.ts'

type Pool = Pick<CategoriseItem<unknown>, 'draw' | 'cards'>

/**
 * Ids of the cards of a round: `draw` of the pool (all of it where it holds fewer), as evenly over the
 * bins as the pool allows, in shuffled order. Cards of the `previous` round come back only when their
 * bin has no others. The same seed gives the same round.
 */
export function drawRound(pool: Pool, seed: number, previous: readonly CardId[] = []): CardId[] {
  const random = randomStream(seed)
  const dealt = new Map<string, number>()
  const isBack = (card: { readonly id: CardId }) => Number(previous.includes(card.id))
  const ranked = shuffled(pool.cards, random)
    .sort((a, b) => isBack(a) - isBack(b))
    .map(({ id, bin }) => {
      const rank = dealt.get(bin) ?? 0
      dealt.set(bin, rank + 1)
      return { id, rank }
    })
  // The first of every bin, then the second of every bin, and so on.
  const drawn = ranked.sort((a, b) => a.rank - b.rank).slice(0, pool.draw)
  return shuffled(drawn, random).map(({ id }) => id)
}
