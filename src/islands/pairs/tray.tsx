import { tileOf } from '../../learning/items/pair-moves.ts'
import { wayOf } from '../drag/way.ts'
import { fieldName } from '../arrange/field-name.ts'
import type { PairsTable } from './pairs-table.ts'
import { TileView } from './tile-view.tsx'

interface Props {
  readonly table: PairsTable
  readonly asLists: boolean
}

/** The tiles that stand nowhere yet; at the end those that go with none. */
export function Tray({ table, asLists }: Props) {
  const { item, strings } = table.props
  const { picked, left, isOver } = table
  const isTarget = picked !== null && table.partnerOf(picked) !== null
  const title = fieldName(item, 'tray')
  const takeBack = (event: MouseEvent) => {
    if (isTarget && !(event.target as Element).closest('button')) table.place(picked, '', wayOf(event))
  }
  return (
    <div class={isTarget ? 'tray target' : 'tray'} data-zone={isOver ? undefined : ''} onClick={takeBack}>
      <p class="small" id={title}>
        {isOver ? strings.extra : strings.toPlace}
      </p>
      {left.length > 0 && (
        <ul aria-labelledby={title}>
          {left.map((id) => {
            const tile = tileOf(item, id)
            return (
              tile && (
                <li key={id}>
                  <TileView table={table} tile={tile} asWords={asLists} />
                </li>
              )
            )
          })}
        </ul>
      )}
    </div>
  )
}
