import type { Card } from '../../learning/items/categorise.ts'
import { binOf, shownIn } from '../../learning/sorting/board.ts'
import { isMovable } from '../../learning/sorting/play.ts'
import { judgementOf } from './judgement.ts'
import { describedBy, Reasons, Verdict } from './judgement-view.tsx'
import { BinOptions, ListTable } from './list-table.tsx'
import { idOf, type View } from './view.ts'

/** The same board as native lists: a way of its own for who would rather not move cards. */
export function Lists({ view }: { readonly view: View }) {
  const { item, board, strings } = view
  return (
    <ListTable strings={strings.table}>
      {board.cards.map((id) => {
        const card = item.cards.find((one) => one.id === id)
        return card && <Row key={id} view={view} card={card} />
      })}
    </ListTable>
  )
}

function Row({ view, card }: { readonly view: View; readonly card: Card<string> }) {
  const { item, board } = view
  const judgement = judgementOf(view, card)
  const bin = item.bins.find((one) => one.id === shownIn(item, board, card.id))
  return (
    <tr class={judgement.sign === 'misplaced' ? 'off' : undefined}>
      <th scope="row">
        {isMovable(item, board, card.id) ? (
          <label for={idOf(item, `${card.id}-list`)}>{card.text}</label>
        ) : (
          card.text
        )}
      </th>
      <td>
        {isMovable(item, board, card.id) ? (
          <BinList view={view} card={card} described={describedBy(view, card.id, judgement)} />
        ) : (
          <b>{bin?.name}</b>
        )}
        <Verdict view={view} id={card.id} judgement={judgement} />
        <Reasons view={view} id={card.id} judgement={judgement} />
      </td>
    </tr>
  )
}

interface BinListProps {
  readonly view: View
  readonly card: Card<string>
  readonly described: string
}

function BinList({ view: { item, board, strings, act }, card: { id }, described }: BinListProps) {
  return (
    <select
      id={idOf(item, `${id}-list`)}
      data-card={id}
      value={binOf(board, id) ?? ''}
      aria-describedby={described || undefined}
      onChange={({ currentTarget: { value } }) =>
        act(value === '' ? { type: 'return', card: id } : { type: 'place', card: id, bin: value }, 'list')
      }
    >
      <BinOptions strings={strings.table} bins={item.bins} />
    </select>
  )
}
