import type { Tile } from '../../learning/items/pair-moves.ts'
import { wayOf } from '../drag/way.ts'
import { fieldName } from '../arrange/field-name.ts'
import { Destinations } from './destinations.tsx'
import type { PairsTable } from './pairs-table.ts'

interface Props {
  readonly table: PairsTable
  readonly tile: Tile<string>
  /** Id of what it stands with. */
  readonly describedBy?: string
  /** Only to be read: the lists are answered with. */
  readonly asWords?: boolean
}

/** A tile: what to hold it by, what to press; its destinations while it is picked. */
export function TileView({ table, tile: { id, text }, describedBy, asWords }: Props) {
  const { item } = table.props
  const isMovable = table.isMovable(id)
  if (asWords || !isMovable)
    return (
      <div class="card">
        {isMovable && <span class="grip" hidden />}
        <p>{text}</p>
      </div>
    )
  const open = table.picked === id && !table.drag
  const press = (event: MouseEvent) => {
    const place = table.placeOf(id)
    if (open) table.cancel(wayOf(event))
    else if (table.picked !== null && place !== null) table.place(table.picked, place, wayOf(event))
    else table.pick(id, wayOf(event))
  }
  return (
    <>
      <div class={table.drag === id ? 'card lifted' : open ? 'card active' : 'card'} data-drag={id}>
        <span class="grip" />
        <button
          type="button"
          data-tile={id}
          aria-expanded={open}
          aria-controls={open ? fieldName(item, 'where') : undefined}
          aria-describedby={`${fieldName(item, 'keys')}${describedBy ? ` ${describedBy}` : ''}`}
          onClick={press}
        >
          {text}
        </button>
      </div>
      {open && <Destinations table={table} tile={id} />}
    </>
  )
}
