import type { Bin } from '../../learning/items/categorise.ts'
import { cardsIn, shownIn } from '../../learning/sorting/board.ts'
import { fill, plural } from '../../learning/text.ts'
import { BinSign } from './bin-sign.tsx'
import type { TableProps } from './view.ts'
import { Zone } from './zone.tsx'

/** The cards to sort, then the bins. */
export function BoardView({ table }: TableProps) {
  const { item, board, props } = table
  const { strings, locale } = props
  const left = board.cards.filter((card) => shownIn(item, board, card) === null)
  const n = board.cards.length
  return (
    <div class="board">
      <Zone table={table} zone="" kind="to-sort" cards={left}>
        {(title) => (
          <div class="zone-h">
            <h3 id={title}>{strings.toSort}</h3>
            <span class="muted">{fill(plural(locale, strings.toSortCount, left.length), { n })}</span>
          </div>
        )}
      </Zone>
      <div>
        <div class="zone-h">
          <h3>{strings.bins}</h3>
          <span class="muted">{plural(locale, strings.placedCount, n - left.length)}</span>
        </div>
        <div class="bins">
          {item.bins.map((bin) => (
            <BinZone key={bin.id} table={table} bin={bin} />
          ))}
        </div>
      </div>
    </div>
  )
}

function BinZone({ table, bin }: TableProps & { readonly bin: Bin<string> }) {
  const { item, board, props } = table
  const cards = cardsIn(item, board, bin.id)
  return (
    <Zone table={table} zone={bin.id} kind="bin" cards={cards}>
      {(title) => (
        <div class="bin-h">
          <BinSign item={item} bin={bin} />
          <h4 id={title}>{bin.name}</h4>
          <span>{plural(props.locale, props.strings.binCount, cards.length)}</span>
          <p>{bin.description}</p>
        </div>
      )}
    </Zone>
  )
}
