import { useState } from 'preact/hooks'
import { isFinished } from '../../learning/sorting/board.ts'
import { fill } from '../../learning/text.ts'
import { Bar } from './bar.tsx'
import { BoardView } from './board-view.tsx'
import { keyAction } from './key-action.ts'
import type { SorterProps } from './sorter-props.ts'
import { useLater } from './use-later.ts'
import { useSorter } from './use-sorter.ts'
import { idOf, type View } from './view.ts'

/** Cards to sort into bins: by dragging, by tapping, by buttons, by keys, or with lists. */
export function Sorter(props: SorterProps) {
  const { strings, locale, poolUrl } = props
  const { root, game, deal, words, drag, hands } = useSorter(props)
  const [byLists, setByLists] = useState(false)
  const { item, round } = game
  const view: View = { item, board: round.board, strings, locale, drag, act: hands.act }
  const finished = isFinished(item, round.board)
  const lists = useLater(byLists, () => import('./lists.tsx'))
  const results = useLater(finished || round.startedAtMs !== null, () => import('./results.tsx'))
  return (
    <div class="sorter" ref={root} onKeyDown={(event) => onKey(event, view)}>
      <p class="q">{item.stem}</p>
      <p>
        {strings.how}{' '}
        <button type="button" class="link" onClick={() => setByLists(!byLists)}>
          {byLists ? strings.toCards : strings.toLists}
        </button>
      </p>
      <p id={idOf(item, 'keys')} hidden>
        {fill(strings.keys, { n: item.bins.length })}
      </p>
      {byLists && lists ? <lists.Lists view={view} /> : <BoardView key={deal} view={view} />}
      {finished && results && <results.Results view={view} poolUrl={poolUrl} />}
      <Bar view={view} words={words} hands={hands} />
    </div>
  )
}

function onKey(event: KeyboardEvent, { item, board, act }: View): void {
  const target = event.target as HTMLElement
  // A digit in a list chooses one of its lines.
  const own = target instanceof HTMLSelectElement ? null : (target.dataset.card ?? null)
  const action = keyAction(event, target.closest('.dest') ? board.picked : own, item.bins)
  if (!action || (action.type === 'cancel' && board.picked === null)) return
  event.preventDefault()
  act(action, 'keys')
}
