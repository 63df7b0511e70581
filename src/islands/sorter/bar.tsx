import { isFinished, mayReveal } from '../../learning/sorting/board.ts'
import { wayOf } from '../drag/way.ts'
import { dealAgain } from './deal-again.ts'
import { judge } from './rounds.ts'
import type { TableProps } from './view.ts'

/** What has just happened, and what can be done with the whole board. It stays in view. */
export function Bar({ table }: TableProps) {
  const { item, board, props, status } = table
  const { strings } = props
  const finished = isFinished(item, board)
  const undo = (event: MouseEvent) => table.act({ type: 'undo' }, wayOf(event))
  const check = () => void judge(table, { type: 'check', placements: board.placements })
  const reveal = () => void judge(table, { type: 'reveal' })
  return (
    <div class="bar">
      <p role="status">{status.words}</p>
      <div class="acts">
        {!finished && (
          <button type="button" class="btn" key="undo" disabled={board.history.length === 0} onClick={undo}>
            {strings.undo}
          </button>
        )}
        {mayReveal(item, board) && (
          <button type="button" class="btn" key="reveal" onClick={reveal}>
            {strings.reveal}
          </button>
        )}
        {/* It stays when there is no more to check, for it has the focus. */}
        <button
          type="button"
          class="btn primary"
          key="check"
          data-check
          aria-disabled={finished}
          onClick={check}
        >
          {strings.check}
        </button>
        {finished && (
          <button type="button" class="btn primary" key="again" data-again onClick={() => dealAgain(table)}>
            {strings.again}
          </button>
        )}
      </div>
    </div>
  )
}
