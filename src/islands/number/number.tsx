import { Component } from 'preact'
import {
  gradeNumber,
  judgeNumber,
  type NumberItem,
  parseNumberResponse,
} from '../../learning/items/number.ts'
import type { TypedResponse } from '../../learning/items/typed-response.ts'
import type { Circumstances, ItemAnswering } from '../answering/item-answering.ts'
import type { ShownStake, StakeOf } from '../answering/stake.ts'
import type { Found } from '../found.ts'
import { typedAnswering } from '../typing/typed-answering.ts'
import { TypedForm } from '../typing/typed-form.tsx'
import { isBefore } from './quantity.ts'
import type { NumberStrings } from './strings.ts'
import { keyIn, toldNumber } from './told-number.ts'

interface Props {
  readonly item: NumberItem<string>
  readonly locale: string
  readonly strings: NumberStrings
  readonly found?: Found
  readonly stakeOf?: StakeOf
  readonly circumstances?: Circumstances
}

const isUnreadable = (item: NumberItem<string>, response: TypedResponse) =>
  judgeNumber(item, response).verdict === 'unreadable'

/** A number to type, its unit beside it. */
export class NumberEntry extends Component<Props> {
  readonly #answering: ItemAnswering<TypedResponse>
  readonly #stake: ShownStake | undefined

  constructor(props: Props) {
    super(props)
    const { item, found, stakeOf, circumstances } = props
    const redraw = () => this.forceUpdate()
    const judge = {
      parse: (value: unknown) => parseNumberResponse(item, value),
      grade: (response: TypedResponse) => gradeNumber(item, response),
      isUnreadable: (response: TypedResponse) => isUnreadable(item, response),
    }
    const stake = stakeOf?.(item, found, redraw)
    this.#stake = stake
    this.#answering = typedAnswering(props, judge, redraw, { ...circumstances, stake })
  }

  override componentDidMount(): void {
    void this.#stake?.wake()
    void this.#answering.wake()
  }

  render(props: Props) {
    const { item, locale, strings } = props
    const { checked, draft } = this.#answering.state
    const unit = item.unit?.text
    const isFirst = unit !== undefined && isBefore(unit, strings.quantity)
    return (
      <TypedForm
        item={item}
        locale={locale}
        answering={this.#answering}
        strings={strings}
        inputmode="decimal"
        before={isFirst ? unit : undefined}
        after={isFirst ? undefined : unit}
        told={checked && toldNumber(checked, props)}
        answer={keyIn(props)}
        unreadable={draft && isUnreadable(item, draft) ? strings.unreadable : undefined}
        stake={this.#stake}
      />
    )
  }
}
