import { atStart, decided, replayed, wentOn as caseWentOn } from '../../learning/items/scenario-walking.ts'
import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { own } from '../../learning/items/own-field.ts'
import type { ScenarioItem } from '../../learning/items/scenario.ts'
import { type Hands, noHands } from '../../learning/presenting/live.ts'
import type { Slide } from '../../learning/presenting/show.ts'
import {
  atBeginning,
  begun,
  blackened,
  paused,
  type Showing,
  timed,
  timerToggled,
  untimed,
  wentBack,
  wentOn,
  wentTo,
  withLive,
  withModel,
  type Zoom,
  zoomed,
} from '../../learning/presenting/showing.ts'
import { newGame, type TeamGame } from '../../learning/presenting/team-game.ts'
import { seedFrom } from '../../learning/random.ts'
import { drawRound } from '../../learning/sorting/draw-round.ts'
import { counted } from '../../learning/room/ballot.ts'
import { keepBallot, openBallot } from '../../state/trainer/ballots.ts'
import { now } from '../../state/now.ts'
import type { Presentation } from '../../state/trainer/presenting.ts'

/** What a window may have the show do; each is told to the other windows. */
export class Desk {
  readonly presentation: Presentation
  readonly slides: readonly Slide[]

  constructor(presentation: Presentation, slides: readonly Slide[]) {
    this.presentation = presentation
    this.slides = slides
  }

  /** What was kept may be of a course that had more slides. */
  get showing(): Showing {
    const showing = this.presentation.showing()
    const last = Math.max(0, this.slides.length - 1)
    return showing.at > last ? { ...showing, at: last, part: 0 } : showing
  }

  next = () => this.#set(wentOn(this.showing, this.slides, now()))
  previous = () => this.#set(wentBack(this.showing, this.slides, now()))
  goTo = (at: number) => this.#set(wentTo(this.showing, this.slides, at, now()))
  blacken = () => this.#set(blackened(this.showing))
  zoom = (zoom: Zoom | null) => this.#set(zoomed(this.showing, zoom))
  begin = () => this.#set(begun(this.showing, now()))
  pause = () => this.#set(paused(this.showing, now()))
  restart = () => this.#set({ ...atBeginning })
  time = (minutes: number) => this.#set(timed(this.showing, minutes, now()))
  holdTimer = () => this.#set(timerToggled(this.showing, now()))
  dropTimer = () => this.#set(untimed(this.showing))

  hands(item: string): Hands {
    const live = this.showing.live[item]
    return live?.how === 'hands' ? live : noHands
  }

  /** What was counted is kept with the votes of the room, which are exported and compared there. */
  setHands = (item: string, hands: Hands) => {
    const isCounted = hands.votes.some((vote) => counted(vote) > 0)
    const atMs = isCounted ? (hands.atMs ?? openBallot(item).atMs) : hands.atMs
    if (isCounted && atMs !== null) keepBallot({ item, atMs, votes: hands.votes })
    this.#set(withLive(this.showing, item, { ...hands, atMs }))
  }

  game(item: string): TeamGame | null {
    const live = this.showing.live[item]
    return live?.how === 'teams' ? live.game : null
  }

  setGame = (item: string, game: TeamGame) => this.#set(withLive(this.showing, item, { how: 'teams', game }))

  /** Cards of a round, others at each round. */
  beginGame(item: CategoriseItem<string>, names: readonly string[]): void {
    const cards = drawRound(item, seedFrom(`${item.id} ${String(now())}`), this.game(item.id)?.cards)
    this.setGame(item.id, newGame(names, cards))
  }

  walking(item: string) {
    const live = this.showing.live[item]
    return live?.how === 'case' ? live.walking : atStart
  }

  decide = (item: ScenarioItem<string>, choice: string) =>
    this.#setCase(item.id, decided(this.walking(item.id), item, choice))
  goOnWithCase = (item: ScenarioItem<string>) =>
    this.#setCase(item.id, caseWentOn(this.walking(item.id), item))
  replayCase = (item: string) => this.#setCase(item, replayed(this.walking(item)))

  #setCase(item: string, walking: ReturnType<Desk['walking']>): void {
    this.#set(withLive(this.showing, item, { how: 'case', walking }))
  }

  model = (id: string): string => own(this.showing.models, id) ?? ''
  /** From where it is by now: two may move it before either is drawn. */
  moveModel = (id: string, move: (state: string) => string) =>
    this.#set(withModel(this.showing, id, move(this.model(id))))

  #set(next: Showing): void {
    this.presentation.change(next)
  }
}
