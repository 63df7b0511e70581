import { binOf, shownIn } from '../../learning/sorting/board.ts'
import { fill, plural } from '../../learning/text.ts'
import { BinView } from './bin-view.tsx'
import { CardList } from './card-list.tsx'
import { idOf, type View, wayOf } from './view.ts'

/** The cards to sort, then the bins. */
export function BoardView({ view }: { readonly view: View }) {
  const { item, board, strings, locale } = view
  const left = board.cards.filter((card) => shownIn(item, board, card) === null)
  const n = board.cards.length
  return (
    <div class="board">
      <ToSort view={view} left={left} />
      <div>
        <div class="zone-h">
          <h3>{strings.bins}</h3>
          <span class="muted">{plural(locale, strings.placedCount, n - left.length)}</span>
        </div>
        <div class="bins">
          {item.bins.map((bin) => (
            <BinView key={bin.id} view={view} bin={bin} />
          ))}
        </div>
      </div>
    </div>
  )
}

function ToSort({ view, left }: { readonly view: View; readonly left: readonly string[] }) {
  const { item, board, strings, locale, drag, act } = view
  const title = idOf(item, 'to-sort')
  const picked = board.picked
  const takeBack = (event: MouseEvent) => {
    if (picked === null || binOf(board, picked) === null || (event.target as Element).closest('button'))
      return
    act({ type: 'return', card: picked }, wayOf(event))
  }
  const isOver = drag?.zone === '' && binOf(board, drag.card) !== null
  return (
    <div class={isOver ? 'to-sort over' : 'to-sort'} data-zone="" onClick={takeBack}>
      <div class="zone-h">
        <h3 id={title}>{strings.toSort}</h3>
        <span class="muted">
          {fill(plural(locale, strings.toSortCount, left.length), { n: board.cards.length })}
        </span>
      </div>
      {left.length > 0 ? (
        <CardList view={view} cards={left} title={title} />
      ) : (
        <p class="none">{strings.noneToSort}</p>
      )}
    </div>
  )
}
