import { isFinished, mayReveal } from '../../learning/sorting/board.ts'
import type { Hands } from './hands.ts'
import { type View, wayOf } from './view.ts'

interface Props {
  readonly view: View
  readonly words: string
  readonly hands: Hands
}

/** What has just happened, and what can be done with the whole board. It stays in view. */
export function Bar({ view: { item, board, strings, act }, words, hands }: Props) {
  const finished = isFinished(item, board)
  return (
    <div class="bar">
      <p role="status">{words}</p>
      <div class="acts">
        {!finished && (
          <button
            key="undo"
            type="button"
            class="btn"
            disabled={board.history.length === 0}
            onClick={(event) => act({ type: 'undo' }, wayOf(event))}
          >
            {strings.undo}
          </button>
        )}
        {mayReveal(item, board) && (
          <button key="reveal" type="button" class="btn" onClick={() => void hands.reveal()}>
            {strings.reveal}
          </button>
        )}
        {/* It stays when there is no more to check: it has the focus. */}
        <button
          key="check"
          type="button"
          class={finished ? 'btn' : 'btn primary'}
          aria-disabled={finished}
          data-check
          onClick={() => void hands.check()}
        >
          {strings.check}
        </button>
        {finished && (
          <button key="again" type="button" class="btn primary" data-again onClick={() => void hands.again()}>
            {strings.again}
          </button>
        )}
      </div>
    </div>
  )
}
