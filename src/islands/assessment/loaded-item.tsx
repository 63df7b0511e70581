import { Component, type ComponentChildren } from 'preact'
import type { ItemId } from '../../learning/items/item.ts'
import { itemTexts, type WholeItem } from './item-texts.ts'
import type { AskingStrings } from './strings.ts'

interface Props {
  readonly id: ItemId
  /** With the hole `{item}`. */
  readonly address: string
  readonly strings: Pick<AskingStrings, 'loading' | 'failed' | 'retry'>
  readonly children: (item: WholeItem) => ComponentChildren
}

/** An item once its texts have come. Where they do not, they can be asked for again, and nothing is lost. */
export class LoadedItem extends Component<Props> {
  #item: WholeItem | undefined
  #hasFailed = false

  override componentDidMount(): void {
    void this.#load()
  }

  render({ strings, children }: Props) {
    if (this.#item) return children(this.#item)
    return (
      <div class="waiting">
        <p role="status">{this.#hasFailed ? strings.failed : strings.loading}</p>
        {this.#hasFailed && (
          <button class="btn primary" type="button" onClick={() => void this.#load()}>
            {strings.retry}
          </button>
        )}
      </div>
    )
  }

  async #load(): Promise<void> {
    this.#hasFailed = false
    this.forceUpdate()
    try {
      this.#item = await itemTexts(this.props.address, this.props.id)
    } catch {
      this.#hasFailed = true
    }
    this.forceUpdate()
  }
}
