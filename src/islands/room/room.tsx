import { Component, createRef } from 'preact'
import type { Ballot } from '../../learning/room/ballot.ts'
import type { NotVoted } from '../../learning/room/item-named.ts'
import { plural } from '../../learning/text.ts'
import {
  addressFragment,
  addressMark,
  namesPlace,
  onAddressFragment,
  setAddressFragment,
} from '../../state/trainer/address-fragment.ts'
import { Status } from '../drag/status.ts'
import { Failure } from '../review/failure.tsx'
import { Choose } from './choose.tsx'
import { Desk } from './desk.ts'
import type { RoomProps } from './props.ts'
import { Session } from './session.tsx'
import { type RoomItem, Sources } from './sources.ts'
import { Stage } from './stage.tsx'

/**
 * Where a room votes: an item is chosen, put on the wall and voted on; then what the room mixes up. The address names what
 * is on the wall, and carries its ballot.
 */
export class VoteRoom extends Component<RoomProps> {
  readonly #sources = new Sources(this.props.addresses)
  readonly #status = new Status('', this.props.speakAfterMs ?? 150, () => this.forceUpdate())
  readonly #root = createRef<HTMLDivElement>()
  #desk: Desk | null = null
  #hasFailed = false
  /** What is on the wall. */
  #shown: { readonly item: RoomItem; readonly ballot: Ballot } | null = null
  /** Why what the address names is not on the wall. */
  #refused: NotVoted | null = null
  #stop = (): void => undefined
  /** What takes the focus once it is drawn. */
  #focus = ''

  override componentDidMount(): void {
    this.#stop = onAddressFragment(() => void this.#read().catch(() => this.#fail()))
    void this.#open()
  }

  override componentWillUnmount(): void {
    this.#stop()
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
            key={`${this.#shown.item.id} ${this.#shown.ballot.atMs}`}
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
    const { files } = strings.session
    return (
      <>
        {desk.unreadable > 0 && <p>{plural(locale, strings.unreadable, desk.unreadable)}</p>}
        <Choose
          {...{ catalogue, lesson, items, ballots, strings, refused: this.#refused }}
          chooseLesson={(id) => this.#after(desk.chooseLesson(id))}
          project={(item) => this.#show(item, desk.open(item), 'new')}
        />
        <Session
          {...{ sessions, ballots, items: voted, catalogue, strings, locale }}
          isErased={desk.erased.length > 0}
          choose={(atMs) => this.#after(desk.chooseSession(atMs))}
          resume={(item, ballot) => this.#show(item, ballot, 'new')}
          save={(how) => void this.#told(desk.save(how, files), files.saved, files.failed)}
          erase={() => void this.#moved(desk.erase(), '[data-undo]', files.erased)}
          undo={() => void this.#moved(desk.takeBack(), '[data-session]', files.back)}
        />
      </>
    )
  }

  async #open(): Promise<void> {
    try {
      const desk = new Desk(await this.#sources.catalogue(), this.#sources)
      await desk.chooseSession()
      this.#desk = desk
      await this.#read(true)
      this.#hasFailed = false
      this.forceUpdate()
    } catch {
      this.#fail()
    }
  }

  #fail(): void {
    this.#hasFailed = true
    this.#shown = null
    this.forceUpdate()
  }

  /** What the address names is put on the wall; where it is a part of the page, or on the wall already, nothing changes. */
  async #read(isFirst = false): Promise<void> {
    const [desk, fragment, atMs] = [this.#desk, addressFragment(), addressMark()]
    const isPlace = namesPlace(fragment)
    if (!desk || (isPlace && !isFirst)) return
    const named = isPlace ? null : await desk.named(fragment)
    if (fragment !== addressFragment()) return
    this.#refused = named && 'why' in named ? named.why : null
    const lesson = named?.lesson ?? desk.lesson
    if (!desk.items || lesson !== desk.lesson) this.#after(desk.chooseLesson(lesson))
    if (named && 'item' in named) {
      const isShown = this.#shown?.item === named.item && this.#shown.ballot.atMs === atMs
      if (!isShown) this.#show(named.item, desk.open(named.item, atMs), 'same')
    } else if (this.#shown) {
      await this.#putAway(desk, named ? '[data-heading]' : '[data-session]')
    } else {
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

  #show(item: RoomItem, ballot: Ballot, address: 'new' | 'same'): void {
    this.#shown = { item, ballot }
    this.#refused = null
    setAddressFragment(`#${item.id}`, address, ballot.atMs)
    scrollTo(0, 0)
    this.forceUpdate()
  }

  #keep(desk: Desk, ballot: Ballot): void {
    if (!this.#shown) return
    desk.keep(ballot)
    // What was erased before is gone once something new is counted.
    desk.erased = []
    this.#shown = { ...this.#shown, ballot }
    this.forceUpdate()
  }

  #leave(desk: Desk): Promise<void> {
    setAddressFragment('', 'new')
    return this.#putAway(desk, '[data-session]')
  }

  async #putAway(desk: Desk, focus: string): Promise<void> {
    this.#say('')
    await desk.chooseSession().catch(() => this.#say(this.props.strings.failed))
    this.#shown = null
    this.#focus = focus
    this.forceUpdate()
  }

  async #moved(work: Promise<void>, focus: string, words: string): Promise<void> {
    await this.#told(work, words, this.props.strings.failed)
    this.#focus = focus
    this.forceUpdate()
  }

  #told(work: Promise<void>, done: string, failed: string): Promise<void> {
    return work.then(
      () => this.#say(done),
      () => this.#say(failed),
    )
  }

  readonly #say = (words: string): void => this.#status.say(words)
}
