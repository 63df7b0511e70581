import {
  gradeOrder,
  type OrderItem,
  orderParts,
  type OrderResponse,
  parseOrderResponse,
  shownSteps,
} from '../../learning/items/order.ts'
import { moveStep, orderFromPositions, orderKey, wholeOrder } from '../../learning/items/order-moves.ts'
import { fill } from '../../learning/text.ts'
import type { Rules } from '../answering/item-answering.ts'
import { Arranging, type ArrangeProps } from '../arrange/arranging.ts'
import type { Way } from '../drag/way.ts'
import { fieldName } from '../arrange/field-name.ts'
import { type Found, foundIn } from '../found.ts'
import type { OrderStrings } from './strings.ts'

export type OrderProps = ArrangeProps<OrderItem<string>, OrderStrings>

/** Every step stays where it was put: which are to be moved is told beside each. */
const rulesOf = (item: OrderItem<string>): Rules<OrderResponse> => ({
  parse: (value) => parseOrderResponse(item, value),
  grade: (response) => gradeOrder(item, response),
  isBlank: ({ order }) => order.length === 0,
  kept: (response) => response,
})

/** The steps as they stand, and all that can be done with them. */
export class OrderTable extends Arranging<OrderResponse, OrderStrings> {
  readonly props: OrderProps
  /** Ids of the steps as they are first shown. */
  readonly #shown: readonly string[]

  constructor(props: OrderProps, redraw: () => void) {
    super(props, rulesOf(props.item), redraw)
    this.props = props
    this.#shown = shownSteps(props.item).map(({ id }) => id)
  }

  get order(): readonly string[] {
    return this.isOver ? orderKey(this.props.item) : wholeOrder(this.#shown, this.answering.state.draft)
  }

  /** `focus` is the selector of what moved it. */
  move(step: string, to: number, way: Way, focus: string): void {
    const { item, strings } = this.props
    const order = moveStep(this.order, step, to)
    if (this.order.indexOf(step) !== order.indexOf(step)) this.answering.put({ order })
    this.wish = { focus, way }
    const c = item.steps.find(({ id }) => id === step)?.text ?? ''
    this.tell(fill(strings.moved, { c, k: order.indexOf(step) + 1, n: order.length }))
  }

  lift(step: string): void {
    this.drag = step
    this.redraw()
  }

  drop(zone: string | null): void {
    const step = this.drag ?? ''
    this.drag = null
    this.redraw()
    if (zone === null) this.tell(this.props.strings.cancelled)
    else this.move(step, Number(zone), 'drag', `[data-move="up-${step}"]`)
  }

  takeOver(found: Found): void {
    const { item } = this.props
    const positions = this.#shown.map((id) => [id, Number(foundIn(found, fieldName(item, id)))] as const)
    const order = orderFromPositions(this.#shown, Object.fromEntries(positions))
    if (order.some((id, at) => id !== this.#shown[at])) this.answering.put({ order })
  }

  protected partsOf(response: OrderResponse) {
    return orderParts(this.props.item, response)
  }
}
