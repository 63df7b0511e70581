import { fill } from '../../learning/text.ts'
import { wayOf } from '../drag/way.ts'
import { fieldName } from '../arrange/field-name.ts'
import type { StepProps } from './step-view.tsx'

/** What takes a step elsewhere without dragging. A button at its end stays, for it may have the focus. */
export function Moves({ table, step: { id, text }, at, count }: StepProps) {
  const { item, strings } = table.props
  const { isReady } = table.answering
  const name = fieldName(item, id)
  const button = (way: 'up' | 'down', to: number, isEnd: boolean) => (
    <button
      type="button"
      class="btn needs-script"
      data-move={`${way}-${id}`}
      disabled={!isReady}
      aria-disabled={isEnd}
      aria-label={fill(strings[`${way}Of`], { c: text })}
      onClick={(event) => table.move(id, to, wayOf(event), `[data-move="${way}-${id}"]`)}
    >
      {strings[way]}
    </button>
  )
  return (
    <div class="moves">
      {button('up', at - 1, at === 0)}
      {button('down', at + 1, at === count - 1)}
      <label>
        {strings.position}{' '}
        <select
          name={name}
          value={String(at + 1)}
          aria-label={fill(strings.positionOf, { c: text })}
          onChange={({ currentTarget }) =>
            table.move(id, Number(currentTarget.value) - 1, 'keys', `[name="${name}"]`)
          }
        >
          {Array.from({ length: count }, (_, rank) => (
            <option key={rank} value={rank + 1}>
              {rank + 1}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
