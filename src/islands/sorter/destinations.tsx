import { binOf } from '../../learning/sorting/board.ts'
import { moveTo } from '../../learning/sorting/play.ts'
import { fill } from '../../learning/text.ts'
import { DestinationBar } from '../drag/destination-bar.tsx'
import { wayOf } from '../drag/way.ts'
import { BinSign } from './bin-sign.tsx'
import { idOf, type TableProps } from './view.ts'

/** Where the picked card may go: every bin but its own, back where it came from, or nowhere. */
export function Destinations({ table, card }: TableProps & { readonly card: string }) {
  const { item, board, props } = table
  const { strings } = props
  const here = binOf(board, card)
  const go = (zone: string) => (event: MouseEvent) => table.act(moveTo(card, zone), wayOf(event))
  return (
    <DestinationBar id={idOf(item, 'destinations')} words={strings.where}>
      {item.bins.map(
        (bin, at) =>
          bin.id !== here && (
            <button
              type="button"
              class="btn"
              key={bin.id}
              data-key={at + 1}
              aria-label={fill(strings.placeIn, { b: bin.name })}
              onClick={go(bin.id)}
            >
              <BinSign item={item} bin={bin} />
              {bin.name}
            </button>
          ),
      )}
      {here !== null && (
        <button type="button" class="btn back" onClick={go('')}>
          {strings.putBack}
        </button>
      )}
      <button
        type="button"
        class="btn quiet"
        onClick={(event) => table.act({ type: 'cancel' }, wayOf(event))}
      >
        {strings.cancel}
      </button>
    </DestinationBar>
  )
}
