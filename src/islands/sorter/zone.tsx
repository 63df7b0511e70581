import type { ComponentChildren } from 'preact'
import { binOf, byId } from '../../learning/sorting/board.ts'
import { moveTo } from '../../learning/sorting/play.ts'
import { wayOf } from '../drag/way.ts'
import { CardView } from './card-view.tsx'
import { idOf, type TableProps } from './view.ts'

interface Props extends TableProps {
  /** Id of a bin, or '' for the cards to sort. */
  readonly zone: string
  readonly kind: 'bin' | 'to-sort'
  readonly cards: readonly string[]
  /** The head; its heading has the id `title`. */
  readonly children: (title: string) => ComponentChildren
}

/** A place for cards: they are dropped on it, and a tap on it takes the picked card there. */
export function Zone({ table, zone, kind, cards, children }: Props) {
  const { item, board } = table
  const { picked } = board
  const title = idOf(item, `zone-${zone}`)
  const isTarget = picked !== null && (binOf(board, picked) ?? '') !== zone
  const takeIn = (event: MouseEvent) => {
    if (isTarget && !(event.target as Element).closest('button'))
      table.act(moveTo(picked, zone), wayOf(event))
  }
  return (
    <div class={isTarget ? `${kind} target` : kind} data-zone={zone} onClick={takeIn}>
      {children(title)}
      {cards.length > 0 && (
        <ul class="stack" aria-labelledby={title}>
          {cards.map((id) => {
            const card = byId(item.cards, id)
            return card && <CardView key={id} table={table} card={card} />
          })}
        </ul>
      )}
    </div>
  )
}
