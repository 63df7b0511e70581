import type { Bin } from '../../learning/items/categorise.ts'
import { cardsIn } from '../../learning/sorting/board.ts'
import { plural } from '../../learning/text.ts'
import { CardList } from './card-list.tsx'
import { BinSign } from './bin-sign.tsx'
import { idOf, type View, wayOf } from './view.ts'

export function BinView({ view, bin }: { readonly view: View; readonly bin: Bin<string> }) {
  const { item, board, strings, locale, drag, act } = view
  const cards = cardsIn(item, board, bin.id)
  const title = idOf(item, `bin-${bin.id}`)
  const { picked } = board
  const placeHere = (event: MouseEvent) => {
    if (picked === null || (event.target as Element).closest('button')) return
    act({ type: 'place', card: picked, bin: bin.id }, wayOf(event))
  }
  const state = drag?.zone === bin.id ? ' over' : picked === null ? '' : ' target'
  return (
    <div class={`bin${state}`} data-zone={bin.id} onClick={placeHere}>
      <div class="bin-h">
        <BinSign bin={bin} />
        <h4 id={title}>{bin.name}</h4>
        <span>{plural(locale, strings.binCount, cards.length)}</span>
        <p>{bin.description}</p>
      </div>
      {cards.length > 0 && <CardList view={view} cards={cards} title={title} />}
    </div>
  )
}
