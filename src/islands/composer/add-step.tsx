import { Component } from 'preact'
import { fill } from '../../learning/text.ts'
import { breakMinutes } from '../../learning/workshop/arrange.ts'
import type { RunStep } from '../../learning/workshop/run-sheet.ts'
import type { ComposerPage } from './props.ts'
import { choicesIn, nameOf } from './step-choices.ts'

interface Props {
  readonly page: ComposerPage
  readonly steps: readonly RunStep[]
  readonly add: (step: RunStep, at: number) => void
}

const momentMinutes = 5

/** Chooses what to add, and where. */
export class AddStep extends Component<Props> {
  #lesson = this.props.page.catalogue.lessons[0]?.id ?? ''
  /** Rank among the choices of that lesson. */
  #choice = 0
  /** Where it is put; `null`: at the end. */
  #place: number | null = null

  render({ page }: Props) {
    const t = page.strings.add
    return (
      <fieldset class="add">
        <legend>{t.title}</legend>
        <div class="fields">
          {this.#lessons()}
          {this.#choices()}
          {this.#places()}
        </div>
        <p class="acts">
          <button type="button" class="btn" onClick={this.#addChosen}>
            {t.add}
          </button>
          <button
            type="button"
            class="btn quiet"
            onClick={() => this.#add({ kind: 'moment', title: t.momentTitle, minutes: momentMinutes })}
          >
            {t.moment}
          </button>
          <button
            type="button"
            class="btn quiet"
            onClick={() => this.#add({ kind: 'break', minutes: breakMinutes })}
          >
            {t.break}
          </button>
        </p>
      </fieldset>
    )
  }

  #lessons() {
    const { catalogue, strings } = this.props.page
    return (
      <div>
        <label for="add-lesson">{strings.add.lesson}</label>
        <select
          id="add-lesson"
          value={this.#lesson}
          onChange={({ currentTarget }) => {
            this.#lesson = currentTarget.value
            this.#choice = 0
            this.forceUpdate()
          }}
        >
          {catalogue.modules.map(({ id, title }) => (
            <optgroup key={id} label={title}>
              {catalogue.lessons
                .filter(({ module }) => module === id)
                .map((lesson) => (
                  <option key={lesson.id} value={lesson.id}>
                    {lesson.title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
    )
  }

  #choices() {
    let rank = -1
    return (
      <div>
        <label for="add-what">{this.props.page.strings.add.what}</label>
        <select
          id="add-what"
          value={this.#choice}
          onChange={({ currentTarget }) => {
            this.#choice = Number(currentTarget.value)
            this.forceUpdate()
          }}
        >
          {choicesIn(this.props.page, this.#lesson).map(({ label, choices }) => (
            <optgroup key={label} label={label}>
              {choices.map(({ name }) => {
                rank += 1
                return (
                  <option key={rank} value={rank}>
                    {name}
                  </option>
                )
              })}
            </optgroup>
          ))}
        </select>
      </div>
    )
  }

  #places() {
    const { page, steps } = this.props
    const t = page.strings.add
    return (
      <div>
        <label for="add-where">{t.where}</label>
        <select
          id="add-where"
          value={this.#place ?? steps.length}
          onChange={({ currentTarget }) => {
            const place = Number(currentTarget.value)
            this.#place = place === steps.length ? null : place
            this.forceUpdate()
          }}
        >
          {steps.length > 0 && <option value={0}>{t.first}</option>}
          {steps.slice(0, -1).map((step, at) => (
            <option key={at} value={at + 1}>
              {fill(t.after, { k: at + 1, c: nameOf(step, page) })}
            </option>
          ))}
          <option value={steps.length}>{t.last}</option>
        </select>
      </div>
    )
  }

  readonly #addChosen = (): void => {
    const all = choicesIn(this.props.page, this.#lesson).flatMap(({ choices }) => choices)
    const step = all[this.#choice]?.step
    if (step) this.#add(step)
  }

  #add(step: RunStep): void {
    const { steps, add } = this.props
    const at = Math.min(this.#place ?? steps.length, steps.length)
    // What is added next comes after it.
    if (this.#place !== null) this.#place = at + 1
    add(step, at)
  }
}
