import type { FunctionComponent } from 'preact'
import { useState } from 'preact/hooks'
import { isFinished } from '../../learning/sorting/board.ts'
import { fill } from '../../learning/text.ts'
import { lazily } from '../lazily.tsx'
import { Bar } from './bar.tsx'
import { BoardView } from './board-view.tsx'
import { keyAction } from './key-action.ts'
import type { SorterProps } from './props.ts'
import type { Table } from './table.ts'
import { useTable } from './use-table.ts'
import { idOf, type TableProps } from './view.ts'

const Results = lazily(() => import('./results.tsx').then(({ Results }) => Results))

/** Cards to sort into bins: by dragging, by tapping, by buttons, by keys, or with lists. */
export function Sorter(props: SorterProps) {
  const { strings } = props
  const { root, table } = useTable(props)
  const [lists, setLists] = useState<{ Lists: FunctionComponent<TableProps> } | null>(null)
  const { item, board, deal } = table
  // The board stays until there are lists to show.
  const change = () => (lists ? setLists(null) : void import('./lists.tsx').then(setLists))
  return (
    <div class="sorter" ref={root} onKeyDown={(event) => onKey(event, table)}>
      <p class="q">{item.stem}</p>
      <p>
        {strings.how}{' '}
        <button type="button" class="link" onClick={change}>
          {lists ? strings.toCards : strings.toLists}
        </button>
      </p>
      <p id={idOf(item, 'keys')} hidden>
        {fill(strings.keys, { n: item.bins.length })}
      </p>
      {lists ? <lists.Lists table={table} /> : <BoardView key={deal} table={table} />}
      {isFinished(item, board) && <Results table={table} />}
      <Bar table={table} />
    </div>
  )
}

function onKey(event: KeyboardEvent, table: Table): void {
  const target = event.target as HTMLElement
  // A digit in a list chooses one of its lines.
  const own = target instanceof HTMLSelectElement ? undefined : target.dataset.card
  const card = target.closest('.dest') ? table.board.picked : own
  const action = keyAction(event, card ?? null, table.item.bins)
  if (!action || (action.type === 'cancel' && table.board.picked === null)) return
  event.preventDefault()
  table.act(action, 'keys')
}
