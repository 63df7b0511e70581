import { Component, createRef } from 'preact'
import { plural } from '../../learning/text.ts'
import { type Bounds, sheetMinutes, sheetPeople } from '../../learning/workshop/bounds.ts'
import { limits } from '../../learning/workshop/codec.ts'
import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import { Objectives } from './objectives.tsx'
import type { ComposerPage } from './props.ts'
import type { WishStrings } from './strings.ts'

/** What a trainer asks for: all but the steps. */
export type Asked = Omit<RunSheet, 'title' | 'steps'> & {
  readonly minutes: number
  readonly objectives: readonly string[]
}

interface Props {
  readonly page: ComposerPage
  /** Objectives that are chosen from the start. */
  readonly given: readonly string[]
  readonly propose: (asked: Asked) => void
  readonly blank: (asked: Asked) => void
}

type Wrong = keyof Pick<WishStrings, 'noObjective' | 'badMinutes' | 'badPeople'>

const usualMinutes = 90

/** For whom, how long, what for. */
export class WishForm extends Component<Props> {
  readonly #form = createRef<HTMLFormElement>()
  #chosen: ReadonlySet<string> = new Set(this.props.given)
  #minutes = String(usualMinutes)
  #wrong: Wrong | null = null

  render({ page }: Props) {
    const t = page.strings.wish
    return (
      <form
        class="wish"
        ref={this.#form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          this.#ask(true, this.props.propose)
        }}
      >
        <p>{t.text}</p>
        {this.#fields(t)}
        <fieldset class="aims" aria-describedby={this.#wrong === 'noObjective' ? 'wish-wrong' : undefined}>
          <legend>{t.objectives}</legend>
          <p class="muted">{plural(page.locale, t.chosen, this.#chosen.size)}</p>
          <Objectives {...{ page, chosen: this.#chosen }} choose={this.#choose} />
        </fieldset>
        <p class="wrong" id="wish-wrong" role="alert">
          {this.#wrong && t[this.#wrong]}
        </p>
        <p class="acts">
          <button type="submit" class="btn primary">
            {t.propose}
          </button>
          <button type="button" class="btn" onClick={() => this.#ask(false, this.props.blank)}>
            {t.blank}
          </button>
        </p>
      </form>
    )
  }

  #fields(t: WishStrings) {
    return (
      <div class="fields">
        <div class="wide">
          <label for="wish-audience">{t.audience}</label>
          <input
            id="wish-audience"
            name="audience"
            maxLength={limits.audience}
            autocomplete="off"
            aria-describedby="wish-audience-hint"
          />
          <span class="muted small" id="wish-audience-hint">
            {t.audienceHint}
          </span>
        </div>
        <div>
          <label for="wish-people">{t.people}</label>
          <input
            {...{ id: 'wish-people', name: 'people', type: 'number', inputMode: 'numeric' }}
            {...{ min: sheetPeople.least, max: sheetPeople.most }}
            aria-invalid={this.#wrong === 'badPeople'}
            aria-describedby={this.#wrong === 'badPeople' ? 'wish-wrong' : undefined}
          />
        </div>
        <div>
          <label for="wish-minutes">{t.minutes}</label>
          <input
            {...{ id: 'wish-minutes', type: 'number', inputMode: 'numeric' }}
            {...{ min: sheetMinutes.least, max: sheetMinutes.most, step: 5 }}
            value={this.#minutes}
            onInput={({ currentTarget }) => (this.#minutes = currentTarget.value)}
            aria-invalid={this.#wrong === 'badMinutes'}
            aria-describedby={this.#wrong === 'badMinutes' ? 'wish-wrong' : 'wish-minutes-hint'}
          />
          <span class="muted small" id="wish-minutes-hint">
            {t.minutesHint}
          </span>
        </div>
      </div>
    )
  }

  readonly #choose = (id: string, isChosen: boolean): void => {
    const others = [...this.#chosen].filter((one) => one !== id)
    this.#chosen = new Set(isChosen ? [...others, id] : others)
    this.forceUpdate()
  }

  #ask(needsObjectives: boolean, use: (asked: Asked) => void): void {
    const text = (name: string) => fieldOf(this.#form.current, name).trim()
    const people = text('people') === '' ? undefined : numberIn(text('people'), sheetPeople)
    const minutes = numberIn(this.#minutes.trim(), sheetMinutes)
    if (people === null) {
      this.#refuse('badPeople', '#wish-people')
    } else if (minutes === null) {
      this.#refuse('badMinutes', '#wish-minutes')
    } else if (needsObjectives && this.#chosen.size === 0) {
      this.#refuse('noObjective', '.aims summary')
    } else {
      use({ audience: text('audience') || undefined, people, minutes, objectives: [...this.#chosen] })
    }
  }

  #refuse(wrong: Wrong, field: string): void {
    this.#wrong = wrong
    this.forceUpdate()
    this.#form.current?.querySelector<HTMLElement>(field)?.focus()
  }
}

function fieldOf(form: HTMLFormElement | null, name: string): string {
  const value = form && new FormData(form).get(name)
  return typeof value === 'string' ? value : ''
}

/** `null` for what is no whole number within `bounds`. */
function numberIn(text: string, { least, most }: Bounds): number | null {
  const value = Number(text)
  return text !== '' && Number.isInteger(value) && value >= least && value <= most ? value : null
}
