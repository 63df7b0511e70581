import type { Card } from '../../learning/items/categorise.ts'
import { isMovable } from '../../learning/sorting/play.ts'
import { Sign } from '../sign/sign.tsx'
import { Destinations } from './destinations.tsx'
import { type Judgement, judgementOf } from './judgement.ts'
import { describedBy, Reasons, Verdict } from './judgement-view.tsx'
import { idOf, type View, wayOf } from './view.ts'

/** A card: what to hold it by, what to press, what was said of it; its destinations while it is picked. */
export function CardView({ view, card }: { readonly view: View; readonly card: Card<string> }) {
  const { item, board, drag } = view
  const movable = isMovable(item, board, card.id)
  const picked = board.picked === card.id
  const judgement = judgementOf(view, card)
  const states = [
    picked && 'active',
    drag?.card === card.id && 'lifted',
    judgement.sign === 'misplaced' && 'off',
  ]
  return (
    <li>
      <div class={['card', ...states].filter(Boolean).join(' ')} data-drag={movable ? card.id : undefined}>
        {movable && (
          <span class="grip" aria-hidden="true">
            <Sign name="grip" />
          </span>
        )}
        <div class="face">
          {movable ? <Press view={view} card={card} judgement={judgement} /> : <p>{card.text}</p>}
          <Verdict view={view} id={card.id} judgement={judgement} />
        </div>
      </div>
      <Reasons view={view} id={card.id} judgement={judgement} />
      {picked && !drag && <Destinations view={view} card={card.id} />}
    </li>
  )
}

interface PressProps {
  readonly view: View
  readonly card: Card<string>
  readonly judgement: Judgement
}

function Press({ view, card, judgement }: PressProps) {
  const { item, board, drag, act } = view
  const picked = board.picked === card.id
  const open = picked && !drag
  return (
    <button
      type="button"
      data-card={card.id}
      aria-expanded={open}
      aria-controls={open ? idOf(item, 'destinations') : undefined}
      aria-describedby={`${idOf(item, 'keys')} ${describedBy(view, card.id, judgement)}`.trim()}
      onClick={(event) => act(picked ? { type: 'cancel' } : { type: 'pick', card: card.id }, wayOf(event))}
    >
      {card.text}
    </button>
  )
}
