import { Component, createRef } from 'preact'
import { fill } from '../../learning/text.ts'
import { lasting, noted, titled, withMoved, withStep } from '../../learning/workshop/changes.ts'
import { limits } from '../../learning/workshop/codec.ts'
import { minutesOf, type RunSheet, type RunStep } from '../../learning/workshop/run-sheet.ts'
import { AddStep } from './add-step.tsx'
import type { OpenSheet } from './open-sheet.ts'
import type { ComposerPage } from './props.ts'
import { type StepActions, StepRow } from './step-row.tsx'
import { TimeBar } from './time-bar.tsx'
import { stepsWords, stepWords } from './words.ts'

interface Props {
  readonly page: ComposerPage
  readonly open: OpenSheet
  readonly said: string
  readonly changed: () => void
}

/** The steps of a sheet, what adds to them, and how the time stands. */
export class Steps extends Component<Props> {
  readonly #root = createRef<HTMLElement>()
  /** Rank of the step whose fields are open. */
  #edited: number | null = null
  readonly #actions: StepActions = {
    move: (at, to, button) => this.#move(at, to, button),
    remove: (at) => this.#remove(at),
    last: (at, minutes) => this.#change(lasting(this.#sheet, at, minutes)),
    note: (at, note) => this.#change(noted(this.#sheet, at, note)),
    title: (at, title) => this.#change(titled(this.#sheet, at, title)),
    edit: (at) => this.#edit(at),
  }

  render({ page, open, said }: Props) {
    const t = page.strings.steps
    const { steps } = open.sheet
    const words = stepsWords(steps, page)
    return (
      <section class="steps-of" aria-labelledby="composer-steps" ref={this.#root} onKeyDown={this.#onKey}>
        <h3 id="composer-steps" tabIndex={-1}>
          {t.title}
        </h3>
        {steps.length === 0 ? <p>{t.none}</p> : <p class="muted small">{t.how}</p>}
        <ol class="run-steps">
          {steps.map((step, at) => (
            <StepRow
              key={at}
              {...{ page, step, at, count: steps.length, isEdited: this.#edited === at }}
              words={words[at] ?? stepWords(step, page)}
              startsAtMinute={minutesOf(steps.slice(0, at))}
              {...this.#actions}
            />
          ))}
        </ol>
        {steps.length < limits.steps ? (
          <AddStep {...{ page, steps, add: this.#add }} />
        ) : (
          <p>{page.strings.add.full}</p>
        )}
        <div class="time">
          <TimeBar {...{ page, sheet: open.sheet }} />
          <p role="status" class="composer-said">
            {said}
          </p>
          {open.removed.length > 0 && (
            <button type="button" class="btn" data-undo onClick={this.#putBack}>
              {t.undo}
            </button>
          )}
        </div>
      </section>
    )
  }

  get #sheet(): RunSheet {
    return this.props.open.sheet
  }

  #change(sheet: RunSheet): void {
    this.props.open.change(sheet)
    this.props.changed()
  }

  #move(at: number, to: number, button: 'up' | 'down'): void {
    if (to < 0 || to >= this.#sheet.steps.length) return
    const { steps } = this.props.page.strings
    if (this.#edited !== null)
      this.#edited = this.#edited === at ? to : this.#edited === to ? at : this.#edited
    this.#change(withMoved(this.#sheet, at, to))
    this.#say(steps.moved, to)
    this.#focus(`[data-step="${to}"] [data-do="${button}"]`)
  }

  #remove(at: number): void {
    const step = this.#sheet.steps[at]
    if (!step) return
    this.#edited = null
    this.props.open.remove(at)
    this.props.changed()
    const { page } = this.props
    page.say(fill(page.strings.steps.removed, { c: stepWords(step, page).title }))
    const next = Math.min(at, this.#sheet.steps.length - 1)
    this.#focus(next < 0 ? '[data-undo]' : `[data-step="${next}"] [data-do="remove"]`)
  }

  readonly #putBack = (): void => {
    const at = this.props.open.putBack()
    if (at === null) return
    this.#edited = null
    this.props.changed()
    this.#say(this.props.page.strings.steps.restored, at)
    this.#focus(`[data-step="${at}"] [data-do="remove"]`)
  }

  readonly #add = (step: RunStep, at: number): void => {
    this.#change(withStep(this.#sheet, at, step))
    this.#say(this.props.page.strings.add.added, at)
    if (step.kind !== 'moment') return
    this.#edited = at
    this.#focus(`#step-title-${at}`)
  }

  #edit(at: number): void {
    this.#edited = this.#edited === at ? null : at
    this.forceUpdate()
    if (this.#edited !== null) this.#focus(`[data-step="${at}"] .step-fields :is(input, textarea)`)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
    const isInField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (!isUndo || isInField || this.props.open.removed.length === 0) return
    event.preventDefault()
    this.#putBack()
  }

  /** What the step at `at` is now. */
  #say(words: string, at: number): void {
    const { page } = this.props
    const step = this.#sheet.steps[at]
    const told = { k: at + 1, n: this.#sheet.steps.length }
    if (step) page.say(fill(words, { ...told, c: stepWords(step, page).title }))
  }

  /** Once it is drawn. */
  #focus(selector: string): void {
    this.forceUpdate(() => this.#root.current?.querySelector<HTMLElement>(selector)?.focus())
  }
}
