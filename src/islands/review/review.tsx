import { Component, createRef } from 'preact'
import { plural } from '../../learning/text.ts'
import { $progress, openProgress } from '../../state/progress.ts'
import { Status } from '../drag/status.ts'
import { type Draw, loadActivity } from './activities.tsx'
import { Asking } from './asking.tsx'
import { Desk } from './desk.ts'
import { Failure } from './failure.tsx'
import type { ReviewProps } from './props.ts'
import { Sources } from './sources.ts'
import { Today } from './today.tsx'

/** Today's reviews: what is due, one question at a time, then when to come back. */
export class Review extends Component<ReviewProps> {
  readonly #sources = new Sources(this.props.addresses)
  readonly #status = new Status('', this.props.speakAfterMs ?? 150, () => this.forceUpdate())
  readonly #root = createRef<HTMLDivElement>()
  #desk: Desk | null = null
  /** Of the item put: what draws it, or that it could not be fetched. */
  #activity: Draw | 'failed' | null = null
  #hasFailed = false
  /** The heading takes the focus once it is drawn. */
  #moved = false
  #stop = (): void => undefined

  override componentDidMount(): void {
    const stopListening = $progress.listen(() => this.forceUpdate())
    const wakeUp = () => {
      this.#desk?.wakeUp()
      this.forceUpdate()
    }
    document.addEventListener('visibilitychange', wakeUp)
    this.#stop = () => {
      stopListening()
      document.removeEventListener('visibilitychange', wakeUp)
    }
    void this.#open()
  }

  override componentDidUpdate(): void {
    if (!this.#moved) return
    this.#moved = false
    this.#root.current?.querySelector<HTMLElement>('[data-heading]')?.focus()
  }

  override componentWillUnmount(): void {
    this.#stop()
  }

  render(props: ReviewProps) {
    return (
      <div class="review" ref={this.#root}>
        <p role="status" class="review-said">
          {this.#status.words}
        </p>
        {this.#stage(props)}
      </div>
    )
  }

  #stage(props: ReviewProps) {
    const desk = this.#desk
    const { strings } = props
    if (this.#hasFailed) return <Failure strings={strings} retry={() => void this.#reopen()} />
    if (!desk) return <p>{strings.loading}</p>
    const today = desk.today
    if (!desk.put)
      return (
        <Today
          desk={desk}
          today={today}
          page={props}
          sources={this.#sources}
          begin={() => this.#next()}
          say={(words) => this.#status.say(words)}
          redraw={() => this.forceUpdate()}
        />
      )
    return (
      <Asking
        desk={desk}
        today={today}
        activity={this.#activity}
        strings={strings}
        retry={() => this.#reload()}
        next={() => this.#next()}
        stop={() => this.#leave()}
        later={() => this.#later()}
        suspend={() => void this.#suspend()}
        undo={() => void this.#undo()}
      />
    )
  }

  /** The button is gone once the course has come: the focus goes to what stands there. */
  async #reopen(): Promise<void> {
    await this.#open()
    this.#moved = true
    this.forceUpdate()
  }

  #reload(): void {
    this.#moved = true
    void this.#load()
  }

  async #open(): Promise<void> {
    try {
      const [catalogue] = await Promise.all([this.#sources.catalogue(), openProgress()])
      this.#desk = new Desk(catalogue)
      this.#hasFailed = false
    } catch {
      this.#hasFailed = true
    }
    this.forceUpdate()
  }

  #next(): void {
    const { asking } = this.props.strings
    this.#move(this.#desk?.next() ? this.#left() : asking.over)
  }

  #leave(): void {
    this.#desk?.stop()
    this.#move('')
  }

  #later(): void {
    this.#desk?.later()
    this.#move(this.props.strings.asking.postponed)
  }

  async #suspend(): Promise<void> {
    await this.#desk?.suspend()
    this.#move(this.props.strings.asking.gone)
  }

  async #undo(): Promise<void> {
    await this.#desk?.undo()
    this.#move(this.props.strings.asking.back)
  }

  #left(): string {
    const { strings, locale } = this.props
    const { items, again } = this.#desk?.today ?? { items: [], again: [] }
    return plural(locale, strings.asking.left, items.length > 0 ? items.length : again.length)
  }

  /** Another question is before the learner, or none. */
  #move(words: string): void {
    this.#moved = true
    this.#status.say(words)
    void this.#load()
  }

  /** Fetches what draws the question, then ahead of time the next one: a train goes into a tunnel. */
  async #load(): Promise<void> {
    const put = this.#desk?.put
    const given = { from: this.#sources, choice: this.props.choice }
    this.#activity = null
    this.forceUpdate()
    if (!put) return
    const activity = await loadActivity(put.item, given).catch(() => 'failed' as const)
    if (this.#desk?.put !== put) return
    this.#activity = activity
    this.forceUpdate()
    const following = this.#desk.today.items.find(({ id }) => id !== put.item.id)
    if (following) await loadActivity(following, given).catch(() => undefined)
  }
}
