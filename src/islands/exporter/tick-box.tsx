import type { ComponentChildren } from 'preact'
import { tickOf, type Chosen } from '../../learning/exchange/chosen.ts'
import type { ListedItem } from '../../learning/items/listed-item.ts'

interface Props {
  /** What it answers for. */
  readonly items: readonly ListedItem[]
  readonly chosen: Chosen
  readonly tick: (items: readonly ListedItem[], isTicked: boolean) => void
  readonly children: ComponentChildren
}

/** Ticked where all is chosen, in between where some of it is: pressed then, it chooses the rest. */
export function TickBox({ items, chosen, tick, children }: Props) {
  const state = tickOf(items, chosen)
  return (
    <label class="tick-box">
      <input
        type="checkbox"
        checked={state === 'all'}
        indeterminate={state === 'some'}
        onChange={({ currentTarget }) => tick(items, currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
