import { Component, createRef } from 'preact'
import { fill } from '../../learning/text.ts'
import type { ProgressEvent } from '../../learning/progress/event.ts'
import { $progress, openProgress } from '../../state/progress.ts'
import { type Elsewhere, progressElsewhere } from '../../state/passport/elsewhere.ts'
import { type Outcome, PassportReader } from '../../state/passport/passport-reader.ts'
import type { Receipt } from '../../state/passport/receipt.ts'
import {
  compareWithDevice,
  lastReceipt,
  takeFragment,
  takeInHere,
  undoHere,
} from '../../state/passport/room.ts'
import type { TakenAlong } from '../../state/passport/taken-along.ts'
import { holdings } from '../../learning/passport/compare.ts'
import { Status } from '../drag/status.ts'
import { Along } from './along.tsx'
import { Back } from './back.tsx'
import { ElsewhereOffer } from './elsewhere-offer.tsx'
import { Here } from './here.tsx'
import { fetchLessons, noLessons } from './lessons.ts'
import type { Offer } from './preview.tsx'
import type { PassportProps } from './props.ts'
import { saidOf } from './said.ts'
import { Sheet } from './sheet.tsx'
import { type Stage, StageView } from './stage.tsx'
import { addedWords, LastTaken } from './told.tsx'

/** The room of the passport: what is here, how it is taken along, how it comes back. */
export class Passport extends Component<PassportProps> {
  readonly #root = createRef<HTMLDivElement>()
  readonly #status = new Status('', this.props.speakAfterMs ?? 150, () => this.forceUpdate())
  readonly #reader = new PassportReader()
  #lessons = noLessons
  #isOpen = false
  #stage: Stage = null
  #receipt: Receipt | null = null
  #elsewhere: readonly Elsewhere[] = []
  #sheet: TakenAlong | null = null
  /** The heading of what is new takes the focus once it is drawn. */
  #moved = false
  #stop = (): void => undefined

  override componentDidMount(): void {
    const stopListening = $progress.listen(() => this.forceUpdate())
    const onFragment = () => void this.#readFragment()
    addEventListener('hashchange', onFragment)
    this.#stop = () => {
      stopListening()
      removeEventListener('hashchange', onFragment)
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

  render(props: PassportProps) {
    const given = { page: props, isOpen: this.#isOpen, say: this.#say }
    const { back } = props.strings
    const sheet = this.#sheet
    return (
      <div class="passport" ref={this.#root}>
        <Here {...given} />
        <Along {...given} print={(taken) => this.#print(taken)} />
        <section aria-labelledby="passport-back">
          <h2 id="passport-back">{back.title}</h2>
          <p>{back.text}</p>
          {this.#receipt && <LastTaken page={props} receipt={this.#receipt} undo={() => void undoHere()} />}
          {this.#stage === null && this.#elsewhere.map((found) => this.#elsewhereOffer(found))}
          <p role="status" class="passport-said">
            {this.#status.words}
          </p>
          <StageView
            {...{ page: props, stage: this.#stage, titles: this.#lessons.titles }}
            confirm={(offer) => void this.#confirm(offer.comparison.added)}
            cancel={() => this.#show(null)}
          />
          <Back
            strings={back}
            say={this.#say}
            onFiles={(files) => void this.#readFiles(files)}
            onText={(text) => void this.#take(this.#reader.readText(text))}
            onCodes={async (texts) => this.#isOver(await this.#reader.readCodes(texts))}
          />
        </section>
        {sheet?.frames && (
          <Sheet
            {...{ page: props, frames: sheet.frames, madeAtMs: sheet.madeAtMs }}
            answers={holdings($progress.get()).answers}
          />
        )}
      </div>
    )
  }

  async #open(): Promise<void> {
    const [lessons] = await Promise.all([fetchLessons(this.props.catalogue), openProgress()])
    this.#lessons = lessons
    this.#elsewhere = progressElsewhere()
    this.#receipt = lastReceipt()
    this.#isOpen = true
    this.#moved = this.#receipt?.isUndone ?? false
    this.forceUpdate()
    await this.#readFragment()
  }

  /** A link asks, and never adds by itself. */
  async #readFragment(): Promise<void> {
    const fragment = takeFragment()
    if (fragment !== null) await this.#take(this.#reader.readText(fragment))
  }

  async #readFiles(files: readonly File[]): Promise<void> {
    for (const file of files) if (await this.#take(this.#reader.readFile(file))) return
  }

  async #take(outcome: Promise<Outcome>): Promise<boolean> {
    this.#say(this.props.strings.back.reading)
    return this.#isOver(await outcome)
  }

  /** Shows what came of what was read; `true` where there is nothing more to read. */
  #isOver(outcome: Outcome): boolean {
    const said = saidOf(this.props, outcome)
    if (said !== null) this.#say(said)
    if (outcome.kind === 'refused') this.#show({ kind: 'refused', refusal: outcome })
    if (outcome.kind === 'passport') {
      const { events, madeAtMs } = outcome.passport
      const offer = this.#offerOf(events, outcome.unreadable, madeAtMs)
      this.#say(this.props.strings.preview.ready)
      this.#show({ kind: 'offer', offer })
    }
    return outcome.kind === 'passport' || outcome.kind === 'refused'
  }

  #elsewhereOffer({ base, events, unreadable, isNewer }: Elsewhere) {
    if (isNewer) return null
    const offer = this.#offerOf(events, unreadable, null, base)
    return (
      <ElsewhereOffer
        key={base}
        {...{ page: this.props, offer }}
        see={() => this.#show({ kind: 'offer', offer })}
      />
    )
  }

  #offerOf(
    events: readonly ProgressEvent[],
    unreadable: number,
    madeAtMs: number | null,
    base?: string,
  ): Offer {
    const comparison = compareWithDevice(events, this.#lessons.lessonOf)
    return { comparison, unreadable, madeAtMs, ...(base === undefined ? {} : { base }) }
  }

  async #confirm(events: readonly ProgressEvent[]): Promise<void> {
    const { strings } = this.props
    this.#show({ kind: 'adding' })
    const taken = await takeInHere(events, (k) => {
      if (k < events.length) this.#say(fill(strings.done.adding, { k, n: events.length }))
    })
    this.#receipt = lastReceipt()
    this.#say(addedWords(this.props, taken))
    this.#show({ kind: 'done', taken })
  }

  #print(taken: TakenAlong): void {
    this.#sheet = taken
    this.forceUpdate(() => print())
  }

  #show(stage: Stage): void {
    this.#stage = stage
    // That it was undone has been read.
    if (stage && this.#receipt?.isUndone) this.#receipt = null
    this.#moved = stage !== null
    this.forceUpdate()
  }

  readonly #say = (words: string): void => this.#status.say(words)
}
