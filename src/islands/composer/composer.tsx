import { Component, createRef } from 'preact'
import { compose } from '../../learning/workshop/compose.ts'
import { limits } from '../../learning/workshop/codec.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import {
  addressFragment,
  onAddressFragment,
  setAddressFragment,
} from '../../state/trainer/address-fragment.ts'
import { Status } from '../drag/status.ts'
import { fetchedOnce } from '../fetched-once.ts'
import { OpenSheet } from './open-sheet.ts'
import type { ComposerPage, ComposerProps } from './props.ts'
import { type Stage, StageView, stageAt } from './stage.tsx'
import { fragmentOf } from './where.ts'
import type { Asked } from './wish-form.tsx'
import { proposedTitle } from './words.ts'

/** A trainer's run sheets: proposed from objectives, changed by hand, kept on the device, carried in a link, printed. */
export class Composer extends Component<ComposerProps> {
  readonly #root = createRef<HTMLDivElement>()
  readonly #status = new Status('', this.props.speakAfterMs ?? 150, () => this.forceUpdate())
  readonly #fetch = fetchedOnce()
  #catalogue: TrainerCatalogue | null = null
  #hasFailed = false
  #stage: Stage = { kind: 'home', given: [] }
  /** The fragment of the address that what is open goes by; `null` until one was read. */
  #at: string | null = null
  /** A sheet that was left without being saved. */
  #left: OpenSheet | null = null
  /** What is focused once it is drawn. */
  #focused: string | null = null
  #stop = (): void => undefined

  override componentDidMount(): void {
    this.#stop = onAddressFragment(() => void this.#read())
    void this.#open()
  }

  override componentDidUpdate(): void {
    if (this.#focused === null) return
    const found = this.#root.current?.querySelector<HTMLElement>(this.#focused)
    this.#focused = null
    found?.focus()
  }

  override componentWillUnmount(): void {
    this.#stop()
  }

  render(props: ComposerProps) {
    const { strings } = props
    const stage = this.#stage
    const page = this.#page
    return (
      <div class="composer" ref={this.#root}>
        {!page && !this.#hasFailed && <p role="status">{strings.loading}</p>}
        {this.#hasFailed && (
          <div class="box" role="alert">
            <p>{strings.failed}</p>
            <button type="button" class="btn primary" onClick={() => void this.#open()}>
              {strings.tryAgain}
            </button>
          </div>
        )}
        {page && stage.kind !== 'sheet' && (
          <p role="status" class="composer-said noprint">
            {this.#status.words}
          </p>
        )}
        {page && (
          <StageView
            {...{ page, stage, left: this.#left, said: this.#status.words }}
            propose={this.#propose}
            blank={(asked) => this.#work(new OpenSheet({ title: '', steps: [], ...asked }), true)}
            resume={(left) => this.#work(left, false)}
            keep={(sheet) => this.#work(new OpenSheet(sheet), true)}
            edit={(sheet) => this.#work(new OpenSheet(sheet), false)}
            changed={() => this.#changed()}
            leave={() => this.#leave()}
            focus={(selector) => this.#focus(selector)}
          />
        )}
      </div>
    )
  }

  get #page(): ComposerPage | null {
    const catalogue = this.#catalogue
    return catalogue && { ...this.props, catalogue, say: (words) => this.#status.say(words) }
  }

  async #open(): Promise<void> {
    try {
      this.#catalogue = await this.#fetch<TrainerCatalogue>(this.props.catalogue)
      this.#hasFailed = false
      await this.#read()
    } catch {
      this.#hasFailed = true
    }
    this.forceUpdate()
  }

  /** What the address says is opened; where it names a part of the page, or what is open already, nothing changes. */
  async #read(): Promise<void> {
    const fragment = addressFragment()
    if (fragment === this.#at || !this.#catalogue) return
    const stage = await stageAt(fragment, this.#catalogue)
    if (!stage || fragment !== addressFragment()) return
    const isNews = this.#at !== null || stage.kind !== 'home'
    this.#at = fragment
    this.#show(stage, isNews)
  }

  readonly #propose = (asked: Asked): void => {
    const catalogue = this.#catalogue
    if (!catalogue) return
    const title = proposedTitle(catalogue, asked.objectives).slice(0, limits.title)
    const proposal = compose(catalogue, { ...asked, title }, this.props.strings.closing)
    this.#work(new OpenSheet(proposal.sheet, null, proposal), true)
  }

  /** `isKept`: it is saved at once. */
  #work(open: OpenSheet, isKept: boolean): void {
    if (isKept) open.keep()
    this.#left = null
    if (open.id !== null) this.#goTo(fragmentOf(open.id), 'new')
    this.#show({ kind: 'sheet', open }, true)
  }

  /** The address goes with the sheet: once it is kept, a reload finds it. */
  #changed(): void {
    const stage = this.#stage
    if (stage.kind === 'sheet' && stage.open.id !== null) this.#goTo(fragmentOf(stage.open.id), 'same')
    this.forceUpdate()
  }

  #leave(): void {
    this.#goTo('', 'new')
    this.#show({ kind: 'home', given: [] }, true)
  }

  #goTo(fragment: string, as: 'new' | 'same'): void {
    this.#at = fragment
    setAddressFragment(fragment, as)
  }

  #show(stage: Stage, isNews: boolean): void {
    const before = this.#stage
    const isLost =
      before.kind === 'sheet' && (before.open.keeping === 'full' || before.open.keeping === 'denied')
    if (isLost && !(stage.kind === 'sheet' && stage.open === before.open)) this.#left = before.open
    this.#stage = stage
    this.#status.say('')
    if (isNews) this.#focused = '[data-heading]'
    this.forceUpdate()
  }

  #focus(selector: string): void {
    this.#focused = selector
    this.forceUpdate()
  }
}
