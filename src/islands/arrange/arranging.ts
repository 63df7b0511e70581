import type { ItemBase } from '../../learning/items/item.ts'
import type { Part } from '../../learning/items/part.ts'
import { type Circumstances, ItemAnswering, type Rules } from '../answering/item-answering.ts'
import { type Said, saidOf } from '../answering/said.ts'
import type { DragHands } from '../drag/card-drag.ts'
import { Status } from '../drag/status.ts'
import type { Way } from '../drag/way.ts'
import type { Found } from '../found.ts'
import type { ArrangeStrings } from './strings.ts'

export interface ArrangeProps<Item, Strings> {
  readonly item: Item
  readonly locale: string
  readonly strings: Strings
  readonly found?: Found
  readonly circumstances?: Circumstances
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}

/** What the island needs of it, whatever is moved. */
export interface Arranged extends DragHands {
  readonly answering: Pick<ItemAnswering<object>, 'root'> & { wake(): Promise<void> }
  /** Selector of what takes the focus once the move is drawn. */
  wish: { readonly focus: string; readonly way: Way } | null
  /** Takes what was chosen in the lists before the page came alive: the first drawing is that of the server. */
  takeOver(found: Found): void
}

/** What a learner moves about to answer an item: what is announced of it, and where the focus goes. */
export abstract class Arranging<Response extends object, Strings extends ArrangeStrings> implements Arranged {
  readonly answering: ItemAnswering<Response>
  /** What is under the pointer. */
  drag: string | null = null
  wish: Arranged['wish'] = null
  protected readonly redraw: () => void
  readonly #props: ArrangeProps<unknown, Strings>
  readonly #status: Status
  /** The state that what was announced last belongs to: after the next answer it is no longer said. */
  #toldIn: object | null = null

  constructor(
    props: ArrangeProps<Pick<ItemBase<string>, 'id' | 'revision'>, Strings>,
    rules: Rules<Response>,
    redraw: () => void,
  ) {
    this.#props = props
    this.redraw = redraw
    this.answering = new ItemAnswering(props.item, rules, null, redraw, props.circumstances)
    this.#status = new Status('', props.speakAfterMs ?? 150, redraw)
  }

  abstract lift(what: string): void
  abstract drop(zone: string | null): void
  abstract takeOver(found: Found): void

  /** What is said of each part of the answer given last. */
  protected abstract partsOf(response: Response): readonly Part<string>[]

  /** Nothing can be moved any more. */
  get isOver(): boolean {
    return this.answering.state.stage === 'finished'
  }

  get said(): Said {
    const { state, isFolded } = this.answering
    if (this.#toldIn === state) return { message: this.#status.words }
    const { strings, locale } = this.#props
    const parts = state.checked ? this.partsOf(state.checked) : []
    const right = parts.filter((part) => part.right).length
    const said = saidOf({ state, right, parts: parts.length, strings, locale })
    const isKeyNew = this.isOver && !isFolded && !state.past && right < parts.length
    return isKeyNew ? { message: `${said.message ?? ''} ${strings.shown}` } : said
  }

  protected tell(words: string): void {
    this.#toldIn = this.answering.state
    this.#status.say(words)
  }
}
