import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { type Board, type CardId, newBoard } from '../../learning/sorting/board.ts'
import { draftOf } from '../../learning/sorting/board-draft.ts'
import { type Action, type Announcement, moveTo, play } from '../../learning/sorting/play.ts'
import { writeDraft } from '../../state/drafts.ts'
import { now } from '../../state/now.ts'
import type { DragHands } from '../drag/card-drag.ts'
import { focusAfter } from './focus.ts'
import type { SorterProps } from './props.ts'
import { sentenceOf } from './sentence.ts'
import { Status } from '../drag/status.ts'
import type { Way } from '../drag/way.ts'

/** The table at which the learner sorts: what is on it, and all that can be done there. */
export class Table implements DragHands {
  readonly item: CategoriseItem<string>
  board: Board
  /** Grows with each round brought in: nothing of the board before stays in the page. */
  deal = 0
  /** The card under the pointer. */
  drag: CardId | null = null
  /** Selector of what takes the focus when the board is drawn, and how that came. */
  wish: { readonly focus: string | null; readonly way: Way } | null = null
  readonly props: SorterProps
  readonly status: Status
  readonly #redraw: () => void
  /** A check is being recorded: one at a time. */
  #busy = false

  constructor(props: SorterProps, redraw: () => void) {
    this.props = props
    this.item = props.item
    this.board = newBoard(props.round)
    this.status = new Status(props.strings.said.start, props.speakAfterMs ?? 150, redraw)
    this.#redraw = redraw
  }

  act(action: Action, way: Way): void {
    const before = this.board
    const { board, announcement } = play(this.item, before, action)
    if (announcement) this.tell(announcement)
    if (board === before) return
    this.board = { ...board, startedAtMs: board.startedAtMs ?? now() }
    this.wish = { focus: focusAfter(action, before, board, way), way }
    if (action.type !== 'pick' && action.type !== 'cancel') this.keep()
    this.#redraw()
  }

  lift(card: CardId): void {
    this.drag = card
    this.act({ type: 'pick', card }, 'drag')
  }

  drop(zone: string | null): void {
    const card = this.drag ?? ''
    this.drag = null
    this.#redraw()
    this.act(zone === null ? { type: 'cancel' } : moveTo(card, zone), 'drag')
  }

  tell(announcement: Announcement): void {
    const { strings, locale } = this.props
    this.status.say(sentenceOf(announcement, this.item, strings, locale))
  }

  /** Puts another round on the table. */
  bring(board: Board): void {
    this.board = board
    this.deal += 1
    this.#redraw()
  }

  keep(): void {
    writeDraft(this.props.draft, draftOf(this.board))
  }

  /** Does the work, unless some is being done. */
  async alone(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    await work().finally(() => (this.#busy = false))
  }
}
