import { createRef } from 'preact'
import {
  compared,
  judged,
  type Reflecting,
  reread,
  rewritten,
  toggled,
  unwritten,
  wrote,
} from '../../learning/items/reflecting.ts'
import { fieldOf } from '../../learning/items/own-field.ts'
import {
  gradeReflection,
  parseReflectionResponse,
  type ReflectionItem,
} from '../../learning/items/reflection.ts'
import { lastAttempt } from '../../learning/progress/item-progress.ts'
import { readDraft, writeDraft } from '../../state/drafts.ts'
import { $progress, openProgress } from '../../state/progress.ts'
import { isInView } from '../answering/in-view.ts'
import { Recorder } from '../answering/recorder.ts'

/** Joins writing, comparing and judging to drafts and to attempts. */
export class Writing {
  readonly root = createRef<HTMLFormElement>()
  state: Reflecting = unwritten
  /** Asleep until the page has come alive: before, a click would be lost. */
  isReady = false
  past: 'judged' | 'revised' | null = null
  #wasInView = false
  readonly #item: ReflectionItem<string>
  readonly #recorder: Recorder
  /** `after`: what to do once it is drawn. */
  readonly #redraw: (after?: () => void) => void

  /** `found`: what stood in the field before it woke. */
  constructor(item: ReflectionItem<string>, found: string | undefined, redraw: (after?: () => void) => void) {
    this.#item = item
    this.#recorder = new Recorder(item, 'check')
    this.#redraw = redraw
    if (found !== undefined) this.state = wrote(unwritten, found)
  }

  /** What was judged in an earlier visit is kept back, so as not to push away what is being read. */
  get isFolded(): boolean {
    return this.#wasInView && this.past === 'judged'
  }

  /** The activity is in the page: what was written there stays, else comes what the learner left. */
  async wake(): Promise<void> {
    this.#recorder.start()
    this.isReady = true
    const arrival = this.state
    if (arrival.text !== '') this.#keep()
    this.#redraw()
    await openProgress()
    if (this.state === arrival && arrival.text === '') this.#recall()
    this.#wasInView = isInView(this.root.current)
    this.#redraw()
  }

  #recall(): void {
    const item = this.#item
    const draft = parseReflectionResponse(item, readDraft(item.id))
    if (draft && draft.text.trim() !== '') {
      const written = wrote(unwritten, draft.text)
      const isCompared = fieldOf(readDraft(item.id), 'compared') === true
      this.state = isCompared ? { ...compared(written), met: draft.met } : written
      return
    }
    const last = lastAttempt($progress.get().items[item.id], ['check'])
    if (!last) return
    const response = parseReflectionResponse(item, last.response)
    if (last.revision < item.revision) this.past = 'revised'
    else if (response) {
      this.past = 'judged'
      this.state = reread(response.text, response.met)
    }
  }

  write(text: string): void {
    this.past = null
    this.#become(wrote(this.state, text))
    this.#keep()
  }

  toggle(criterion: string): void {
    this.#become(toggled(this.state, criterion))
    this.#keep()
  }

  /** Compares what is written; or, once compared, stores the judgement, then tells what it says. */
  async submit(): Promise<void> {
    const { stage, text, met } = this.state
    if (stage === 'writing') {
      const next = compared(this.state)
      this.#become(next, next.stage === 'comparing' ? '[tabindex="-1"]' : undefined)
      this.#keep()
    } else if (stage === 'comparing') {
      const response = { text, met }
      if (await this.#recorder.record(response, gradeReflection(this.#item, response)))
        this.#become(judged(this.state))
    }
  }

  rewrite(): void {
    this.past = null
    this.#recorder.start()
    this.#become(rewritten(this.state), 'textarea')
    this.#keep()
  }

  unfold(): void {
    this.#wasInView = false
    this.#redraw(() => this.#focus('.acts button'))
  }

  #keep(): void {
    const { stage, text, met } = this.state
    if (stage !== 'judged') writeDraft(this.#item.id, { text, met, compared: stage === 'comparing' })
  }

  /** Where the buttons move away, the focus goes to what has come. */
  #become(next: Reflecting, focused?: string): void {
    this.state = next
    this.#redraw(() => focused !== undefined && this.#focus(focused))
  }

  #focus(selector: string): void {
    this.root.current?.querySelector<HTMLElement>(selector)?.focus()
  }
}
