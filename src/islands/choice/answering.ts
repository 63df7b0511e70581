import { createRef } from 'preact'
import { gradeChoice } from '../../learning/items/choice.ts'
import {
  asked,
  type ChoiceAnswering,
  chose,
  explained,
  recorded,
  retried,
  revealed,
  unanswered,
} from '../../learning/items/choice-answering.ts'
import type { Score } from '../../learning/items/item.ts'
import { writeDraft } from '../../state/drafts.ts'
import { isInView } from '../answering/in-view.ts'
import { Recorder } from '../answering/recorder.ts'
import type { Stake } from '../answering/stake.ts'
import type { ChoiceContext, ChoiceQuestion } from './question.ts'
import { recall } from './recall.ts'
import { showFields, tickedIn } from './shown-fields.ts'

/** Joins the rules of answering to the form as it was found, to drafts and to attempts. */
export class Answering {
  readonly root = createRef<HTMLFormElement>()
  state = unanswered
  /** The ticks that were in the form on arrival have been read. */
  isReady = false
  #wasInView = false
  readonly #question: ChoiceQuestion
  readonly #context: ChoiceContext
  readonly #recorder: Recorder
  readonly #redraw: () => void
  readonly #stake: Stake | undefined

  constructor(question: ChoiceQuestion, context: ChoiceContext, redraw: () => void, stake?: Stake) {
    this.#question = question
    this.#context = context
    this.#recorder = new Recorder(question, context)
    this.#redraw = redraw
    this.#stake = stake
  }

  /** Feedback of an earlier visit is kept back, so as not to push away what is being read. */
  get isFolded(): boolean {
    return this.#wasInView && this.state.past === 'answered'
  }

  /** The form is in the page: takes what was ticked there, then what the learner left. */
  async wake(): Promise<void> {
    const form = this.root.current
    this.#recorder.start()
    this.isReady = true
    if (form && tickedIn(form).length > 0) this.choose(form)
    this.#redraw()
    const past = await recall(this.#question, this.#context)
    if (this.state === unanswered) this.state = past
    this.#wasInView = isInView(form)
    this.#redraw()
  }

  /** Brings the fields, which are not drawn, in step. */
  show(): void {
    if (!this.root.current || !this.isReady) return
    const isLocked = this.state.stage === 'finished'
    showFields(this.root.current, {
      chosen: this.state.chosen,
      explained: this.isFolded ? [] : explained(this.state, this.#question),
      isAnswerShown: isLocked && !this.isFolded,
      isLocked,
    })
  }

  choose(form: HTMLFormElement): void {
    const next = chose(this.state, tickedIn(form))
    if (next !== this.state) writeDraft(this.#question.id, { chosen: next.chosen })
    // Drawn anew even if nothing changed: ticks that do not count are taken back.
    this.#become(next)
  }

  async submit(): Promise<void> {
    const { chosen, stage } = this.state
    if (stage !== 'answering') return
    const stake = this.#stake
    if (chosen.length === 0 || stake?.isMissing) this.#become(asked(this.state))
    else if (await this.#recorder.record({ chosen }, this.#score(chosen), stake?.level)) {
      stake?.settle()
      this.#become(recorded(this.state, this.#question, chosen))
    }
  }

  /** A guess is noted, not judged. */
  #score(chosen: readonly string[]): Score | null {
    return this.#context === 'check' ? gradeChoice(this.#question, { chosen }) : null
  }

  retry(): void {
    this.#recorder.start()
    this.#become(retried(this.state, this.#question))
  }

  redo(): void {
    this.#recorder.start()
    this.#stake?.reopen()
    this.#become(unanswered)
  }

  reveal(): void {
    this.#become(revealed(this.state))
  }

  unfold(): void {
    this.#wasInView = false
    this.#redraw()
  }

  #become(next: ChoiceAnswering): void {
    this.state = next
    this.#redraw()
  }
}
