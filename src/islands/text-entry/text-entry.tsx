import { Component } from 'preact'
import {
  gradeTextEntry,
  judgeTextEntry,
  parseTextEntryResponse,
  type TextEntryItem,
} from '../../learning/items/text-entry.ts'
import type { TypedResponse } from '../../learning/items/typed-response.ts'
import type { Circumstances, ItemAnswering } from '../answering/item-answering.ts'
import type { ShownStake, StakeOf } from '../answering/stake.ts'
import type { Found } from '../found.ts'
import { typedAnswering } from '../typing/typed-answering.ts'
import { TypedForm } from '../typing/typed-form.tsx'
import type { TextEntryStrings } from './strings.ts'
import { acceptedIn, toldText } from './told-text.ts'

interface Props {
  readonly item: TextEntryItem<string>
  readonly locale: string
  readonly strings: TextEntryStrings
  readonly found?: Found
  readonly stakeOf?: StakeOf
  readonly circumstances?: Circumstances
}

const isUnreadable = (item: TextEntryItem<string>, response: TypedResponse) =>
  judgeTextEntry(item, response).verdict === 'empty'

/** A word or a few to type. */
export class TextEntry extends Component<Props> {
  readonly #answering: ItemAnswering<TypedResponse>
  readonly #stake: ShownStake | undefined

  constructor(props: Props) {
    super(props)
    const { item, found, stakeOf, circumstances } = props
    const redraw = () => this.forceUpdate()
    const judge = {
      parse: (value: unknown) => parseTextEntryResponse(item, value),
      grade: (response: TypedResponse) => gradeTextEntry(item, response),
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

  render({ item, locale, strings }: Props) {
    const { checked, draft } = this.#answering.state
    return (
      <TypedForm
        item={item}
        locale={locale}
        answering={this.#answering}
        strings={strings}
        inputmode="text"
        told={checked && toldText(item, checked, strings)}
        answer={acceptedIn(item, locale, strings)}
        unreadable={draft && isUnreadable(item, draft) ? strings.nothing : undefined}
        stake={this.#stake}
      />
    )
  }
}
