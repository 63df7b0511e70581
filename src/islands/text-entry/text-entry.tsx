import { Component } from 'preact'
import {
  gradeTextEntry,
  judgeTextEntry,
  parseTextEntryResponse,
  type TextEntryItem,
} from '../../learning/items/text-entry.ts'
import type { TypedResponse } from '../../learning/items/typed-response.ts'
import type { ItemAnswering } from '../answering/item-answering.ts'
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
}

/** A word or a few to type. */
export class TextEntry extends Component<Props> {
  readonly #answering: ItemAnswering<TypedResponse>

  constructor(props: Props) {
    super(props)
    const { item } = props
    const judge = {
      parse: (value: unknown) => parseTextEntryResponse(item, value),
      grade: (response: TypedResponse) => gradeTextEntry(item, response),
      isUnreadable: (response: TypedResponse) => judgeTextEntry(item, response).verdict === 'empty',
    }
    this.#answering = typedAnswering(props, judge, () => this.forceUpdate())
  }

  override componentDidMount(): void {
    void this.#answering.wake()
  }

  render({ item, locale, strings }: Props) {
    const { checked } = this.#answering.state
    return (
      <TypedForm
        item={item}
        locale={locale}
        answering={this.#answering}
        strings={strings}
        inputmode="text"
        told={checked && toldText(item, checked, strings)}
        answer={acceptedIn(item, locale, strings)}
        unreadable={strings.nothing}
      />
    )
  }
}
