import { createRef } from 'preact'
import {
  type Answering,
  asked,
  drafted,
  recorded,
  restored,
  retried,
  revealed,
  revised,
  unanswered,
} from '../../learning/items/answering.ts'
import type { Score } from '../../learning/items/item.ts'
import type { AttemptContext } from '../../learning/progress/event.ts'
import { readDraft, writeDraft } from '../../state/drafts.ts'
import { openProgress } from '../../state/progress.ts'
import { isInView } from './in-view.ts'
import { type Answered, Recorder } from './recorder.ts'
import type { Stake } from './stake.ts'

/** What a kind of item tells of its responses. */
export interface Rules<Response extends object> {
  /** Total: anything may have been stored. */
  readonly parse: (value: unknown) => Response | null
  /** `null`: it is noted, not judged. */
  readonly grade: (response: Response) => Score | null
  /** Nothing was put yet: there is nothing to check. */
  readonly isBlank: (response: Response) => boolean
  /** Something was put that is no answer: it is said so, and costs no try. */
  readonly isUnreadable?: (response: Response) => boolean
  /** What stays of a wrong answer for another try; `null`: nothing does. */
  readonly kept: (response: Response) => Response | null
}

/** Why the item is put to the learner, and what is staked on it where something is. */
export interface Circumstances {
  readonly context?: AttemptContext
  readonly stake?: Stake | undefined
  /** The item is put anew, whatever was answered before: the name of its drafts, which are those of this go alone. */
  readonly anewAs?: string
}

/** Joins the rules of answering an item to drafts and to attempts. */
export class ItemAnswering<Response extends object> {
  readonly root = createRef<HTMLFormElement>()
  state: Answering<Response> = unanswered
  /** Asleep until the page has come alive: before, a click would be lost. */
  isReady = false
  #wasInView = false
  readonly #item: Answered
  readonly #rules: Rules<Response>
  readonly #recorder: Recorder
  readonly #redraw: () => void
  readonly #stake: Stake | undefined

  /** `found`: what stood in the form before it woke. */
  constructor(
    item: Answered,
    rules: Rules<Response>,
    found: Response | null,
    redraw: () => void,
    { context = 'check', stake, anewAs }: Circumstances = {},
  ) {
    this.#item = item
    this.#rules = rules
    this.#recorder = new Recorder(item, context, anewAs)
    this.#redraw = redraw
    this.#stake = stake
    if (found && !rules.isBlank(found)) this.state = drafted<Response>(unanswered, found)
  }

  /** Feedback of an earlier visit is kept back, so as not to push away what is being read. */
  get isFolded(): boolean {
    return this.#wasInView && this.state.past === 'answered'
  }

  /** The activity is in the page: what was put there stays, else comes what the learner left. */
  async wake(): Promise<void> {
    this.#recorder.start()
    this.isReady = true
    const { draft } = this.state
    if (draft) writeDraft(this.#recorder.draft, draft)
    const arrival = this.state
    this.#redraw()
    await openProgress()
    if (this.state === arrival && !draft) this.state = this.#recalled()
    this.#wasInView = isInView(this.root.current)
    this.#redraw()
  }

  /** A draft, else the last answer. */
  #recalled(): Answering<Response> {
    const { parse, grade, isBlank } = this.#rules
    const { revision } = this.#item
    const draft = parse(readDraft(this.#recorder.draft))
    if (draft && !isBlank(draft)) return drafted<Response>(unanswered, draft)
    const last = this.#recorder.last()
    if (!last) return unanswered
    if (last.revision < revision) return revised
    const response = parse(last.response)
    return response ? restored(response, grade(response)) : unanswered
  }

  /** The learner changes the answer; it is kept at once. */
  put(draft: Response): void {
    const next = drafted(this.state, draft)
    if (next !== this.state) writeDraft(this.#recorder.draft, draft)
    this.#become(next)
  }

  /** Checks what is put: first stored, then explained. Resolves once it is. */
  async submit(): Promise<void> {
    const { draft, stage } = this.state
    if (stage !== 'answering') return
    const stake = this.#stake
    const isMissing = !draft || this.#rules.isBlank(draft) || this.#rules.isUnreadable?.(draft)
    if (isMissing || stake?.isMissing) this.#become(asked(this.state))
    else {
      const score = this.#rules.grade(draft)
      if (!(await this.#recorder.record(draft, score, stake?.level))) return
      stake?.settle()
      this.#become(recorded(this.state, draft, score))
    }
  }

  retry(): void {
    const { checked } = this.state
    this.#recorder.start()
    this.#become(retried(this.state, checked && this.#rules.kept(checked)))
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

  #become(next: Answering<Response>): void {
    this.state = next
    this.#redraw()
  }
}
