import type { Card } from '../../learning/items/categorise.ts'
import { isMovable } from '../../learning/sorting/play.ts'
import { wayOf } from '../drag/way.ts'
import { Destinations } from './destinations.tsx'
import { judgementOf } from './judgement.ts'
import { Told } from './told.tsx'
import { idOf, type TableProps } from './view.ts'

interface Props extends TableProps {
  readonly card: Card<string>
}

/** A card: what to hold it by, what to press, what was said of it; its destinations while it is picked. */
export function CardView({ table, card }: Props) {
  const { item, board, drag, props } = table
  const { id } = card
  const movable = isMovable(item, board, id)
  const judgement = judgementOf(item, board, props.strings, card)
  const open = board.picked === id && !drag
  const state = drag === id ? 'lifted' : open ? 'active' : (judgement?.sign ?? '')
  return (
    <li>
      <div class={`card ${state}`} data-drag={movable ? id : undefined}>
        {movable && <span class="grip" />}
        {movable ? (
          <button
            type="button"
            data-card={id}
            aria-expanded={open}
            aria-controls={open ? idOf(item, 'destinations') : undefined}
            aria-describedby={`${idOf(item, 'keys')}${judgement ? ` ${idOf(item, id)}` : ''}`}
            onClick={(event) =>
              table.act(open ? { type: 'cancel' } : { type: 'pick', card: id }, wayOf(event))
            }
          >
            {card.text}
          </button>
        ) : (
          <p>{card.text}</p>
        )}
      </div>
      <Told table={table} id={id} judgement={judgement} />
      {open && <Destinations table={table} card={id} />}
    </li>
  )
}
