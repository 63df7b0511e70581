import { Component, createRef } from 'preact'
import type { Ballot } from '../../learning/room/ballot.ts'
import { plural } from '../../learning/text.ts'
import { Status } from '../drag/status.ts'
import { Failure } from '../review/failure.tsx'
import { Choose } from './choose.tsx'
import { Desk } from './desk.ts'
import type { RoomProps } from './props.ts'
import { Session } from './session.tsx'
import { type RoomItem, Sources } from './sources.ts'
import { Stage } from './stage.tsx'

/** Where a room votes: an item is chosen, put on the wall and voted on; then what the room mixes up. */
export class VoteRoom extends Component<RoomProps> {
  readonly #sources = new Sources(this.props.addresses)
  readonly #status = new Status('', this.props.speakAfterMs ?? 150, () => this.forceUpdate())
  readonly #root = createRef<HTMLDivElement>()
  #desk: Desk | null = null
  #hasFailed = false
  /** What is on the wall. */
  #shown: { readonly item: RoomItem; readonly ballot: Ballot } | null = null
  /** What takes the focus once it is drawn. */
  #focus = ''

  override componentDidMount(): void {
    void this.#open()
  }

  override componentDidUpdate(): void {
    if (this.#focus === '') return
    this.#root.current?.querySelector<HTMLElement>(this.#focus)?.focus()
    this.#focus = ''
  }

  render({ strings, locale }: RoomProps) {
    const desk = this.#desk
    return (
      <div class="vote" ref={this.#root}>
        {desk?.unsaved && <p class="vote-unsaved">{strings.unsaved[desk.unsaved]}</p>}
        {this.#shown && desk ? (
          <Stage
            key={this.#shown.ballot.atMs}
            {...{ ...this.#shown, strings, locale, say: this.#say }}
            keep={(ballot) => this.#keep(desk, ballot)}
            leave={() => void this.#leave(desk)}
          />
        ) : (
          this.#deskView()
        )}
        <p role="status" class="vote-said">
          {this.#status.words}
        </p>
      </div>
    )
  }

  #deskView() {
    const { strings, locale } = this.props
    const desk = this.#desk
    if (this.#hasFailed) return <Failure strings={strings} retry={() => void this.#open()} />
    if (!desk) return <p>{strings.loading}</p>
    const { catalogue, lesson, items, ballots, voted, sessions } = desk
    return (
      <>
        {desk.unreadable > 0 && <p>{plural(locale, strings.unreadable, desk.unreadable)}</p>}
        <Choose
          {...{ catalogue, lesson, items, ballots, strings }}
          chooseLesson={(id) => this.#after(desk.chooseLesson(id))}
          project={(item) => this.#show(item, desk.open(item))}
        />
        <Session
          {...{ sessions, ballots, items: voted, catalogue, strings, locale }}
          isErased={desk.erased.length > 0}
          choose={(atMs) => this.#after(desk.chooseSession(atMs))}
          resume={(ballot) => this.#resume(desk, ballot)}
          save={(how) => void this.#save(desk, how)}
          erase={() => void this.#erase(desk)}
          undo={() => void this.#undo(desk)}
        />
      </>
    )
  }

  async #open(): Promise<void> {
    try {
      const desk = new Desk(await this.#sources.catalogue(), this.#sources)
      await desk.chooseSession()
      this.#desk = desk
      this.#hasFailed = false
      this.#after(desk.chooseLesson(desk.lesson))
    } catch {
      this.#hasFailed = true
      this.forceUpdate()
    }
  }

  /** Draws what is known at once, and again once the rest has come. */
  #after(work: Promise<void>): void {
    this.forceUpdate()
    void work.then(
      () => this.forceUpdate(),
      () => this.#say(this.props.strings.failed),
    )
  }

  #show(item: RoomItem, ballot: Ballot): void {
    this.#shown = { item, ballot }
    scrollTo(0, 0)
    this.forceUpdate()
  }

  #resume(desk: Desk, ballot: Ballot): void {
    const item = desk.voted.find(({ id }) => id === ballot.item)
    if (item) this.#show(item, ballot)
  }

  #keep(desk: Desk, ballot: Ballot): void {
    if (!this.#shown) return
    desk.keep(ballot)
    // What was erased before is gone once something new is counted.
    desk.erased = []
    this.#shown = { ...this.#shown, ballot }
    this.forceUpdate()
  }

  async #leave(desk: Desk): Promise<void> {
    this.#say('')
    await desk.chooseSession().catch(() => this.#say(this.props.strings.failed))
    this.#shown = null
    this.#focus = '[data-session]'
    this.forceUpdate()
  }

  /** What writes files is fetched when one is asked for. */
  async #save(desk: Desk, how: 'csv' | 'json'): Promise<void> {
    const t = this.props.strings.session.files
    const voted = { ballots: desk.ballots, items: desk.voted, name: t.name }
    try {
      const { saveBallotsCsv, saveBallotsJson } = await import('../../state/trainer/save-ballots.ts')
      if (how === 'csv') saveBallotsCsv(voted, t.sheet)
      else saveBallotsJson(voted)
      this.#say(t.saved)
    } catch {
      this.#say(t.failed)
    }
  }

  #erase(desk: Desk): Promise<void> {
    return this.#moved(desk.erase(), '[data-undo]', this.props.strings.session.files.erased)
  }

  #undo(desk: Desk): Promise<void> {
    return this.#moved(desk.takeBack(), '[data-session]', this.props.strings.session.files.back)
  }

  async #moved(work: Promise<void>, focus: string, words: string): Promise<void> {
    const said = await work.then(
      () => words,
      () => this.props.strings.failed,
    )
    this.#focus = focus
    this.#say(said)
    this.forceUpdate()
  }

  readonly #say = (words: string): void => this.#status.say(words)
}
