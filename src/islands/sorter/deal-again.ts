import { newBoard } from '../../learning/sorting/board.ts'
import { drawRound } from '../../learning/sorting/draw-round.ts'
import { newSeed } from '../../state/seeds.ts'
import { cardAt } from './focus.ts'
import type { Table } from './table.ts'

/** Another round, of other cards than those of the last where there are enough. */
export function dealAgain(table: Table): void {
  const cards = drawRound(table.item, newSeed(), table.board.cards)
  table.wish = { focus: cardAt(cards[0] ?? ''), way: 'keys' }
  table.bring(newBoard(cards))
  table.keep()
  table.tell({ event: 'dealt', r: cards.length })
}
