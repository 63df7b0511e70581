import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { seedFrom } from '../../learning/random.ts'
import type { CardId } from '../../learning/sorting/board.ts'
import { drawRound } from '../../learning/sorting/draw-round.ts'

/** The cards of the round that the page is built with: the same at every build. */
export const firstRound = (item: CategoriseItem<string>): CardId[] => drawRound(item, seedFrom(item.id))
