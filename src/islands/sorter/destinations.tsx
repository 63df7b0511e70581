import { useLayoutEffect, useRef } from 'preact/hooks'
import { binOf } from '../../learning/sorting/board.ts'
import { BinSign } from './bin-sign.tsx'
import { idOf, type View, wayOf } from './view.ts'

/** Where the picked card may go: every bin but its own, back where it came from, or nowhere. */
export function Destinations({ view, card }: { readonly view: View; readonly card: string }) {
  const { item, board, strings, act } = view
  const bar = useRef<HTMLDivElement>(null)
  const here = binOf(board, card)
  const [before = '', after = ''] = strings.placeIn.split('{b}')
  useLayoutEffect(() => bar.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div
      class="dest"
      id={idOf(item, 'destinations')}
      role="group"
      aria-labelledby={idOf(item, 'where')}
      ref={bar}
      onKeyDown={byArrows}
    >
      <p id={idOf(item, 'where')}>{strings.where}</p>
      {item.bins.map(
        (bin, at) =>
          bin.id !== here && (
            <button
              key={bin.id}
              type="button"
              class="btn"
              onClick={(event) => act({ type: 'place', card, bin: bin.id }, wayOf(event))}
            >
              <BinSign bin={bin} />
              <span>
                <span class="vh">{before}</span>
                {bin.name}
                <span class="vh">{after}</span>
              </span>
              <kbd aria-hidden="true">{at + 1}</kbd>
            </button>
          ),
      )}
      {here !== null && (
        <button
          type="button"
          class="btn back"
          onClick={(event) => act({ type: 'return', card }, wayOf(event))}
        >
          {strings.putBack}
        </button>
      )}
      <button type="button" class="btn quiet" onClick={(event) => act({ type: 'cancel' }, wayOf(event))}>
        {strings.cancel}
      </button>
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function byArrows(event: KeyboardEvent): void {
  const step = steps[event.key]
  if (step === undefined) return
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === event.target)
  buttons.at((at + step) % buttons.length)?.focus()
  event.preventDefault()
}
