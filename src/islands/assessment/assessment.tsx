import { Component, createRef } from 'preact'
import { type Drawn, drawSitting, seenAmong } from '../../learning/assessment/draw-sitting.ts'
import { type Standing, standingOf } from '../../learning/assessment/standing.ts'
import { stillToAsk, withSkipped } from '../../learning/assessment/still-to-ask.ts'
import type { Catalogue } from '../../learning/catalogue.ts'
import type { ItemId } from '../../learning/items/item.ts'
import type { AssessmentForm } from '../../learning/progress/event.ts'
import { $progress, openProgress } from '../../state/progress.ts'
import { newSeed } from '../../state/seeds.ts'
import { beginSitting } from '../../state/sittings.ts'
import type { Addresses } from './addresses.ts'
import { fetched } from './fetched.ts'
import type { AssessmentStrings } from './strings.ts'
import { View, type ViewName } from './view.tsx'

export interface AssessmentProps {
  readonly form: AssessmentForm
  /** Questions of a form, where nothing stands in the way. */
  readonly size: number
  readonly locale: string
  readonly addresses: Addresses
  readonly strings: AssessmentStrings
}

/** An assessment from its first word to its result. All that was answered is kept: it goes on whenever it is opened. */
export class Assessment extends Component<AssessmentProps> {
  readonly #heading = createRef<HTMLHeadingElement>()
  #course: Catalogue | undefined
  #hasFailed = false
  #view: ViewName = 'opening'
  #skipped: readonly ItemId[] = []
  /** What is said, and how often something was: the same words are told anew. */
  #said = { words: '', times: 0 }
  #drawn: Drawn | undefined
  #isBeginning = false
  #stop = (): void => undefined

  override componentDidMount(): void {
    this.#stop = $progress.listen(() => this.forceUpdate())
    void this.#load()
  }

  override componentWillUnmount(): void {
    this.#stop()
  }

  render(props: AssessmentProps) {
    const course = this.#course
    const standing = course && this.#standing(course)
    return (
      <div class="assessment" data-view={this.#view} data-ready={course !== undefined}>
        <View
          {...props}
          {...{ course, standing, hasFailed: this.#hasFailed, heading: this.#heading }}
          name={this.#view}
          state={$progress.get()}
          toAsk={standing?.open ? stillToAsk(standing.open.unanswered, this.#skipped) : []}
          retry={() => void this.#load()}
          go={() => void this.#go(standing)}
          show={(view) => this.#show(view)}
          answered={() => this.#answered()}
          skip={(item) => this.#skip(item)}
          met={() => this.#met()}
          again={() => void this.#begin(this.#drawn)}
        />
        <p class="vh" role="status">
          <span key={this.#said.times}>{this.#said.words}</span>
        </p>
      </div>
    )
  }

  async #load(): Promise<void> {
    this.#hasFailed = false
    this.forceUpdate()
    try {
      const course = fetched<Catalogue>(this.props.addresses.catalogue)
      await openProgress()
      this.#course = await course
      const { open, complete } = this.#standing(this.#course)
      if (complete && !open) this.#view = 'result'
    } catch {
      this.#hasFailed = true
    }
    this.forceUpdate()
  }

  #standing(course: Catalogue): Standing {
    return standingOf(this.props.form, $progress.get(), course)
  }

  #draw(): Drawn {
    return drawSitting(this.props.form, this.#course?.items ?? [], $progress.get(), newSeed())
  }

  /** Goes on with what was begun, else begins. */
  async #go(standing: Standing | undefined): Promise<void> {
    if (standing?.open) this.#show('asking')
    else await this.#begin(this.#draw())
  }

  #met(): { readonly count: number; readonly of: number } {
    this.#drawn = this.#draw()
    return { count: seenAmong(this.#drawn, $progress.get()), of: this.#drawn.items.length }
  }

  async #begin(drawn: Drawn | undefined): Promise<void> {
    if (!drawn || drawn.items.length === 0 || this.#isBeginning) return
    this.#isBeginning = true
    await beginSitting(drawn)
    this.#isBeginning = false
    this.#skipped = []
    this.#show('asking')
  }

  #answered(): void {
    const isOver = this.#course && !this.#standing(this.#course).open
    this.#show(isOver ? 'over' : 'asking', this.props.strings.asking.stored)
  }

  #skip(item: ItemId): void {
    this.#skipped = withSkipped(this.#skipped, item)
    this.#show('asking', this.props.strings.asking.skipped)
  }

  /** The focus goes to the heading of what comes. */
  #show(view: ViewName, words = ''): void {
    this.#view = view
    this.#said = { words, times: this.#said.times + 1 }
    this.forceUpdate(() => this.#heading.current?.focus())
  }
}
