import { shownTiles, type Tile } from '../../learning/items/pair-moves.ts'
import { fieldName } from '../arrange/field-name.ts'
import type { PairsTable } from './pairs-table.ts'

interface Props {
  readonly table: PairsTable
  readonly place: Tile<string>
}

/** A native list of what may go with `place`: what the server renders, and what some would rather use. */
export function PartnerList({ table, place }: Props) {
  const { item, strings } = table.props
  const choose = (tile: string) => {
    if (tile === '') table.place(table.partnerOf(place.id) ?? '', '', 'list')
    else table.place(tile, place.id, 'list')
  }
  return (
    <select
      name={fieldName(item, place.id)}
      aria-label={place.text}
      value={table.partnerOf(place.id) ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{strings.none}</option>
      {shownTiles(item).map(
        ({ id, text }) =>
          id !== place.id &&
          !table.isKept(id) && (
            <option key={id} value={id}>
              {text}
            </option>
          ),
      )}
    </select>
  )
}
