import { type Tile, tileOf } from '../../learning/items/pair-moves.ts'
import { wayOf } from '../drag/way.ts'
import { fieldName } from '../arrange/field-name.ts'
import { PairTold } from './pair-told.tsx'
import { PartnerList } from './partner-list.tsx'
import type { PairsTable } from './pairs-table.ts'
import { TileView } from './tile-view.tsx'

interface Props {
  readonly table: PairsTable
  readonly place: Tile<string>
  readonly asLists: boolean
}

/** A left, or within one set any tile, and what was put with it: tiles are dropped on it, and a tap puts the picked one. */
export function PlaceView({ table, place, asLists }: Props) {
  const { item } = table.props
  const movable = table.isMovable(place.id)
  const { picked } = table
  const isTarget = movable && picked !== null && picked !== place.id && table.partnerOf(picked) !== place.id
  const takeIn = (event: MouseEvent) => {
    if (isTarget && !(event.target as Element).closest('button')) table.place(picked, place.id, wayOf(event))
  }
  return (
    <li class={isTarget ? 'target' : undefined} data-zone={movable ? place.id : undefined} onClick={takeIn}>
      <div class="head" id={fieldName(item, `${place.id}-head`)}>
        {item.oneSet ? (
          <TileView
            table={table}
            tile={place}
            describedBy={fieldName(item, `${place.id}-slot`)}
            asWords={asLists}
          />
        ) : (
          <p>{place.text}</p>
        )}
      </div>
      <div class="slot" id={fieldName(item, `${place.id}-slot`)}>
        {asLists && movable ? (
          <PartnerList table={table} place={place} />
        ) : (
          <Partner table={table} place={place} />
        )}
      </div>
      <PairTold table={table} place={place.id} />
    </li>
  )
}

function Partner({ table, place: { id } }: Omit<Props, 'asLists'>) {
  const { item, strings } = table.props
  const partner = tileOf(item, table.partnerOf(id))
  if (!partner) return <p class="empty">{table.isOver ? strings.extra : strings.empty}</p>
  if (item.oneSet) return <p class="with">{partner.text}</p>
  return <TileView table={table} tile={partner} describedBy={fieldName(item, `${id}-head`)} />
}
