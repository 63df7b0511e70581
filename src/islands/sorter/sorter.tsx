import { Component, createRef } from 'preact'
import { isFinished } from '../../learning/sorting/board.ts'
import { fill } from '../../learning/text.ts'
import { Bar } from './bar.tsx'
import { BoardView } from './board-view.tsx'
import { CardDrag } from '../drag/card-drag.ts'
import { trackPointer } from '../drag/track-pointer.ts'
import { keyAction } from '../drag/key-action.ts'
import { Lists } from './lists.tsx'
import type { SorterProps } from './props.ts'
import { Results } from './results.tsx'
import { resume } from './rounds.ts'
import { Table } from './table.ts'
import { idOf } from './view.ts'

/** My progress tells it too. */
export { confusionsIn } from './confusions-in.ts'

interface State {
  readonly asLists?: boolean
}

/** Cards to sort into bins: by dragging, by tapping, by buttons, by keys, or with lists. */
export class Sorter extends Component<SorterProps, State> {
  readonly #root = createRef<HTMLDivElement>()
  readonly #table = new Table(this.props, () => this.forceUpdate())
  #stopTracking = (): void => undefined

  override componentDidMount(): void {
    const root = this.#root.current
    if (!root) return
    this.#stopTracking = trackPointer(root, new CardDrag(root, this.#table))
    resume(this.#table)
    root.removeAttribute('inert')
  }

  override componentDidUpdate(): void {
    giveFocus(this.#root.current, this.#table)
  }

  override componentWillUnmount(): void {
    this.#stopTracking()
  }

  render({ strings }: SorterProps, { asLists = false }: State) {
    const table = this.#table
    const { item, board, deal } = table
    return (
      <div class="sorter" ref={this.#root} inert onKeyDown={(event) => onKey(event, table)}>
        <p class="q">{item.stem}</p>
        <p>
          {strings.how}{' '}
          <button type="button" class="link" onClick={() => this.setState({ asLists: !asLists })}>
            {asLists ? strings.toCards : strings.toLists}
          </button>
        </p>
        <p id={idOf(item, 'keys')} hidden>
          {fill(strings.keys, { n: item.bins.length })}
        </p>
        {asLists ? <Lists table={table} /> : <BoardView key={deal} table={table} />}
        {isFinished(item, board) && <Results table={table} />}
        <Bar table={table} />
      </div>
    )
  }
}

/** After a drag the focus moves only if what had it went away; only for who works by keys does the page scroll. */
function giveFocus(root: HTMLElement | null, table: Table): void {
  const { wish } = table
  table.wish = null
  if (!wish?.focus || (wish.way === 'drag' && document.activeElement !== document.body)) return
  root?.querySelector<HTMLElement>(wish.focus)?.focus({ preventScroll: wish.way !== 'keys' })
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
