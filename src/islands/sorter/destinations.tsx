import { binOf } from '../../learning/sorting/board.ts'
import { moveTo } from '../../learning/sorting/play.ts'
import { fill } from '../../learning/text.ts'
import { BinSign } from './bin-sign.tsx'
import { idOf, type TableProps, wayOf } from './view.ts'

/** Where the picked card may go: every bin but its own, back where it came from, or nowhere. */
export function Destinations({ table, card }: TableProps & { readonly card: string }) {
  const { item, board, props } = table
  const { strings } = props
  const here = binOf(board, card)
  const title = idOf(item, 'where')
  const go = (zone: string) => (event: MouseEvent) => table.act(moveTo(card, zone), wayOf(event))
  return (
    <div
      class="dest"
      id={idOf(item, 'destinations')}
      role="group"
      aria-labelledby={title}
      ref={bringIntoView}
      onKeyDown={step}
    >
      <p id={title}>{strings.where}</p>
      {item.bins.map(
        (bin, at) =>
          bin.id !== here && (
            <button
              type="button"
              class="btn"
              key={bin.id}
              data-key={at + 1}
              aria-label={fill(strings.placeIn, { b: bin.name })}
              onClick={go(bin.id)}
            >
              <BinSign item={item} bin={bin} />
              {bin.name}
            </button>
          ),
      )}
      {here !== null && (
        <button type="button" class="btn back" onClick={go('')}>
          {strings.putBack}
        </button>
      )}
      <button
        type="button"
        class="btn quiet"
        onClick={(event) => table.act({ type: 'cancel' }, wayOf(event))}
      >
        {strings.cancel}
      </button>
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

const bringIntoView = (bar: HTMLElement | null) => bar?.scrollIntoView({ block: 'nearest' })

/** Arrows go from button to button, round and round. */
function step(event: KeyboardEvent): void {
  const by = steps[event.key]
  if (by === undefined) return
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')]
  buttons.at((buttons.indexOf(event.target as HTMLButtonElement) + by) % buttons.length)?.focus()
  event.preventDefault()
}
