import type { Card } from '../../learning/items/categorise.ts'
import { binOf, byId, shownIn } from '../../learning/sorting/board.ts'
import { isMovable, moveTo } from '../../learning/sorting/play.ts'
import { judgementOf } from './judgement.ts'
import { binOptions, ListTable } from './list-table.tsx'
import { Told } from './told.tsx'
import { idOf, type TableProps } from './view.ts'

/** The same board as native lists: for who would rather not move cards. */
export function Lists({ table }: TableProps) {
  const { item, board, props } = table
  return (
    <ListTable strings={props.strings.list}>
      {board.cards.map((id) => {
        const card = byId(item.cards, id)
        return card && <Row key={id} table={table} card={card} />
      })}
    </ListTable>
  )
}

function Row({ table, card: { id, text }, card }: TableProps & { readonly card: Card<string> }) {
  const { item, board, props } = table
  const { strings } = props
  const judgement = judgementOf(item, board, strings, card)
  const list = idOf(item, `${id}-list`)
  const movable = isMovable(item, board, id)
  return (
    <tr>
      <th scope="row">{movable ? <label for={list}>{text}</label> : text}</th>
      <td>
        {movable ? (
          <select
            id={list}
            data-card={id}
            value={binOf(board, id) ?? ''}
            aria-describedby={judgement ? idOf(item, id) : undefined}
            onChange={({ currentTarget }) => table.act(moveTo(id, currentTarget.value), 'list')}
          >
            {binOptions(strings.list, item.bins)}
          </select>
        ) : (
          byId(item.bins, shownIn(item, board, id))?.name
        )}
        <Told table={table} id={id} judgement={judgement} />
      </td>
    </tr>
  )
}
