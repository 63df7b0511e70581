import { placesIn } from '../../learning/items/pair-moves.ts'
import { fill } from '../../learning/text.ts'
import { wayOf } from '../drag/way.ts'
import { fieldName } from '../arrange/field-name.ts'
import { DestinationBar } from '../drag/destination-bar.tsx'
import type { PairsTable } from './pairs-table.ts'

interface Props {
  readonly table: PairsTable
  readonly tile: string
}

/** What the picked tile may be put with, back where it came from, or nowhere. */
export function Destinations({ table, tile }: Props) {
  const { item, strings } = table.props
  const here = table.partnerOf(tile)
  const go = (place: string) => (event: MouseEvent) => table.place(tile, place, wayOf(event))
  return (
    <DestinationBar id={fieldName(item, 'where')} words={strings.where}>
      {placesIn(item).map(
        ({ id, text }, at) =>
          id !== tile &&
          id !== here &&
          table.isMovable(id) && (
            <button
              type="button"
              class="btn"
              key={id}
              data-key={at < 9 ? at + 1 : undefined}
              aria-label={fill(strings.placeWith, { b: text })}
              onClick={go(id)}
            >
              {text}
            </button>
          ),
      )}
      {here !== null && (
        <button type="button" class="btn back" onClick={go('')}>
          {strings.putBack}
        </button>
      )}
      <button type="button" class="btn quiet" onClick={(event) => table.cancel(wayOf(event))}>
        {strings.cancel}
      </button>
    </DestinationBar>
  )
}
