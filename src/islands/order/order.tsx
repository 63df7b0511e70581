import { ItemForm } from '../answering/item-form.tsx'
import { KeyFold } from '../answering/key-fold.tsx'
import { ArrangeIsland } from '../arrange/arrange-island.ts'
import { marksOf } from './marks.ts'
import { type OrderProps, OrderTable } from './order-table.ts'
import { StepView } from './step-view.tsx'

/** Steps to put in order: by dragging, by buttons, or by choosing their position. */
export class Order extends ArrangeIsland<OrderProps> {
  protected readonly table = new OrderTable(this.props, () => this.forceUpdate())

  render({ item, strings }: OrderProps) {
    const { answering, order, isOver, said } = this.table
    const markOf = marksOf(this.table)
    return (
      <ItemForm
        item={item}
        answering={answering}
        strings={strings}
        said={said}
        first='.moves [aria-disabled="false"]'
        explained={
          isOver &&
          !answering.isFolded && (
            <KeyFold strings={strings} isOpen>
              <p>{item.explanation}</p>
            </KeyFold>
          )
        }
      >
        {!isOver && <p class="how needs-script">{strings.how}</p>}
        <ol class="order">
          {order.map((id, at) => {
            const step = item.steps.find((one) => one.id === id)
            return (
              step && (
                <StepView
                  key={id}
                  table={this.table}
                  step={step}
                  at={at}
                  count={order.length}
                  mark={markOf(id)}
                />
              )
            )
          })}
        </ol>
      </ItemForm>
    )
  }
}
