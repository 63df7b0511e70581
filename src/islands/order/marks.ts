import { stayingSteps } from '../../learning/items/order.ts'
import { stillStaying } from '../../learning/items/order-moves.ts'
import type { OrderTable } from './order-table.ts'

/** What is said of a step where it stands; `null` says nothing. */
export type Mark = 'stays' | 'toMove' | 'stayed' | 'hadToMove' | null

/**
 * While the key is unknown only which steps stay and which are to be moved. Once a step was moved, those that stay keep
 * their mark: of the others nothing is known any more.
 */
export function marksOf({ answering, props, order, isOver }: OrderTable): (step: string) => Mark {
  const { checked, stage } = answering.state
  if (!checked || answering.isFolded) return () => null
  const staying = stayingSteps(props.item, checked)
  if (isOver) return (step) => (staying.includes(step) ? 'stayed' : 'hadToMove')
  if (stage === 'checked') return (step) => (staying.includes(step) ? 'stays' : 'toMove')
  const still = stillStaying(staying, order)
  return (step) => (still.includes(step) ? 'stays' : null)
}
