import { createRef } from 'preact'
import {
  type Decision,
  gradeScenario,
  isEnded,
  parseScenarioResponse,
  type ScenarioItem,
} from '../../learning/items/scenario.ts'
import {
  atStart,
  decided,
  replayed,
  rewalked,
  type ScenarioWalking,
  wentOn,
} from '../../learning/items/scenario-walking.ts'
import { lastAttempt } from '../../learning/progress/item-progress.ts'
import { dropDraft, readDraft, writeDraft } from '../../state/drafts.ts'
import { $progress, openProgress } from '../../state/progress.ts'
import { Recorder } from '../answering/recorder.ts'

/** What is left of an earlier visit: a path to its end, or one through a case that has changed since. */
type Past = { readonly path: readonly Decision[] } | 'revised' | null

/** Joins the walk through a case to drafts (the path so far) and to attempts (each path that ended). */
export class Playing {
  readonly root = createRef<HTMLFormElement>()
  state: ScenarioWalking = atStart
  /** Id of the choice ticked at this node. */
  picked: string | null
  /** How often, since the last tick, a decision was to be taken while none was ticked. */
  asked = 0
  /** Asleep until the page has come alive: before, a click would be lost. */
  isReady = false
  past: Past = null
  readonly #item: ScenarioItem<string>
  readonly #recorder: Recorder
  /** `after`: what to do once it is drawn. */
  readonly #redraw: (after?: () => void) => void

  constructor(item: ScenarioItem<string>, found: string | undefined, redraw: (after?: () => void) => void) {
    this.#item = item
    this.picked = found ?? null
    this.#recorder = new Recorder(item, 'check')
    this.#redraw = redraw
  }

  /** The activity is in the page: what was ticked there stays, else comes what the learner left. */
  async wake(): Promise<void> {
    this.#recorder.start()
    this.isReady = true
    this.#redraw()
    await openProgress()
    if (this.state === atStart && this.picked === null) this.#recall()
    this.#redraw()
  }

  #recall(): void {
    const item = this.#item
    const draft = parseScenarioResponse(item, readDraft(item.id))
    if (draft && draft.path.length > 0 && !isEnded(item, draft)) {
      this.state = rewalked(item, draft.path)
      return
    }
    const last = lastAttempt($progress.get().items[item.id], ['check'])
    if (!last) return
    const response = parseScenarioResponse(item, last.response)
    if (last.revision < item.revision) this.past = 'revised'
    else if (response && isEnded(item, response)) this.past = response
  }

  /** Once explained, a decision stands: a tick elsewhere is taken back. */
  pick(choice: string): void {
    if (this.state.stage === 'deciding') {
      this.picked = choice
      this.asked = 0
      this.past = null
    }
    this.#redraw()
  }

  /** Takes the decision ticked; one that ends the case is stored before it explains itself. */
  async decide(): Promise<void> {
    const item = this.#item
    if (this.state.stage !== 'deciding') return
    if (this.picked === null) this.asked += 1
    else {
      const next = decided(this.state, item, this.picked)
      const { path } = next
      if (!isEnded(item, next)) writeDraft(item.id, { path })
      else if (!(await this.#recorder.record({ path }, gradeScenario(item, next)))) return
      this.state = next
    }
    this.#redraw()
  }

  goOn(): void {
    this.state = wentOn(this.state, this.#item)
    this.#arrive()
  }

  replay(): void {
    this.state = replayed(this.state)
    this.#recorder.start()
    dropDraft(this.#item.id)
    this.#arrive()
  }

  /** The path of an earlier visit, as it was told at its end. */
  reread(): void {
    if (this.past === null || this.past === 'revised') return
    this.state = rewalked(this.#item, this.past.path)
    this.#arrive()
  }

  /** At another situation, or at the end, the focus goes to its heading. */
  #arrive(): void {
    this.picked = null
    this.asked = 0
    this.past = null
    this.#redraw(() => this.root.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus())
  }
}
