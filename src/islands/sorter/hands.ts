import { type BinId, type CardId, newBoard } from '../../learning/sorting/board.ts'
import { type Action, type Announcement, play } from '../../learning/sorting/play.ts'
import { now } from '../../state/now.ts'
import { openProgress } from '../../state/progress.ts'
import { focusAfter, type Way } from './focus-after.ts'
import { sentenceOf } from './sentence.ts'
import type { SorterProps } from './sorter-props.ts'
import { type Game, holds, keepRound, recordRound, type StoredRound, storedRound } from './stored-round.ts'
import type { FocusWish } from './use-focus.ts'

export interface Ports {
  readonly latest: () => Game
  /** `anew`: nothing of the board before stays in the page. */
  readonly show: (game: Game, anew: boolean) => void
  readonly say: (words: string) => void
  readonly wish: (wish: FocusWish) => void
}

export function firstGame({ item }: SorterProps): Game {
  return { item, round: { board: newBoard(item.cards.map((card) => card.id)), startedAtMs: null } }
}

/** What is done with the round, by the learner or by the page for them. */
export class Hands {
  readonly #props: SorterProps
  readonly #ports: Ports
  /** A check is being recorded, or another round brought: once at a time. */
  #busy = false
  /** The learner's own round is on its way: this one is not to be played. */
  #closed = false

  constructor(props: SorterProps, ports: Ports) {
    this.#props = props
    this.#ports = ports
  }

  readonly act = (action: Action, way: Way): void => {
    if (this.#closed) return
    const { item, round } = this.#ports.latest()
    const { board, announcement } = play(item, round.board, action)
    if (announcement) this.#tell(announcement)
    if (board === round.board) return
    this.#ports.wish({ target: focusAfter(action, round.board, board, way), way })
    const game = { item, round: { board, startedAtMs: round.startedAtMs ?? now() } }
    this.#ports.show(game, false)
    if (action.type !== 'pick' && action.type !== 'cancel') keepRound(game)
  }

  readonly pick = (card: CardId) => this.act({ type: 'pick', card }, 'drag')

  /** Dropped on a bin, on the cards to sort (''), or on neither. */
  readonly drop = (card: CardId, zone: BinId | null): void => {
    if (zone === null) this.act({ type: 'cancel' }, 'drag')
    else this.act(zone === '' ? { type: 'return', card } : { type: 'place', card, bin: zone }, 'drag')
  }

  readonly check = () =>
    this.#judge({ type: 'check', placements: this.#ports.latest().round.board.placements })
  readonly reveal = () => this.#judge({ type: 'reveal' })

  /** The verdict shows once it is recorded. */
  #judge(action: Action): Promise<void> {
    const { item, round } = this.#ports.latest()
    const { board } = play(item, round.board, action)
    return this.#alone(async () => {
      if (board !== round.board) await recordRound({ item, round: { ...round, board } })
      this.act(action, 'keys')
    })
  }

  readonly again = (): Promise<void> =>
    this.#alone(async () => {
      const { cards } = this.#ports.latest().round.board
      const dealt = import('./pool.ts').then(({ dealAgain }) => dealAgain(this.#props.poolUrl, cards))
      const game = await this.#reach(dealt)
      if (game) this.#deal(game)
    })

  #deal(game: Game): void {
    const { cards } = game.round.board
    this.#ports.wish({ target: cards[0] === undefined ? null : { card: cards[0] }, way: 'keys' })
    this.#ports.show(game, true)
    this.#tell({ event: 'dealt', r: cards.length })
    keepRound(game)
  }

  /** Brings the round back as it was left. A card that had the focus before the page came alive is picked. */
  readonly resume = async (focused: CardId | undefined): Promise<void> => {
    const opened = openProgress()
    const stored = storedRound(this.#props.item)
    if (stored) await this.#bring(stored)
    if (focused !== undefined) this.act({ type: 'pick', card: focused }, 'pointer')
    await opened
    const late = stored ? null : storedRound(this.#props.item)
    if (late && this.#ports.latest().round.startedAtMs === null) await this.#bring(late)
  }

  async #bring({ cards, read }: StoredRound): Promise<void> {
    const { item } = this.#props
    const whole = holds(item, cards) ? item : await this.#wholeItem()
    const round = whole && read(whole)
    if (round) this.#ports.show({ item: whole, round }, true)
  }

  async #wholeItem(): Promise<Game['item'] | null> {
    this.#closed = true
    const pool = import('./pool.ts').then(({ fetchPool }) => fetchPool(this.#props.poolUrl))
    return this.#reach(pool).finally(() => (this.#closed = false))
  }

  async #alone(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    await work().finally(() => (this.#busy = false))
  }

  /** What was asked for, or `null` once it is said that it cannot be had. */
  #reach<What>(asked: Promise<What>): Promise<What | null> {
    return asked.catch(() => {
      this.#ports.say(this.#props.strings.said.unreachable)
      return null
    })
  }

  #tell(announcement: Announcement): void {
    const { strings, locale } = this.#props
    this.#ports.say(sentenceOf(announcement, this.#ports.latest().item, strings, locale))
  }
}
