import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { seedFrom } from '../../learning/random.ts'
import { drawRound } from '../../learning/sorting/draw-round.ts'

/** The item with the cards of its first round alone, in the order drawn: the same at every build. */
export function firstRound(item: CategoriseItem<string>): CategoriseItem<string> {
  const drawn = drawRound(item, seedFrom(item.id))
  return { ...item, cards: drawn.flatMap((id) => item.cards.filter((card) => card.id === id)) }
}
