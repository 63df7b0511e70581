import type { OrderStep } from '../../learning/items/order.ts'
import type { Mark } from './marks.ts'
import { Moves } from './moves.tsx'
import type { OrderTable } from './order-table.ts'

export interface StepProps {
  readonly table: OrderTable
  readonly step: OrderStep<string>
  /** Index where it stands, of `count` steps. */
  readonly at: number
  readonly count: number
}

/** A step: what to hold it by, its place, what moves it, what was said of it. */
export function StepView({ mark, ...props }: StepProps & { readonly mark: Mark }) {
  const { table, step, at } = props
  const { isOver, drag, answering } = table
  return (
    <li data-zone={isOver ? undefined : at}>
      <div
        class={drag === step.id ? 'card lifted' : 'card'}
        data-drag={isOver || !answering.isReady ? undefined : step.id}
      >
        {!isOver && <span class="grip needs-script" />}
        <span class="place" aria-hidden="true">
          {at + 1}
        </span>
        <p>{step.text}</p>
      </div>
      {!isOver && <Moves {...props} />}
      {mark && (
        <div class="told">
          <b class={mark === 'stays' || mark === 'stayed' ? 'right' : 'wrong'}>{table.props.strings[mark]}</b>
          {isOver && <p>{step.why}</p>}
        </div>
      )}
    </li>
  )
}
