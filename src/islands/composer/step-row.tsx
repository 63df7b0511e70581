import { startText } from '../../learning/clock-text.ts'
import { stepMinutes } from '../../learning/workshop/bounds.ts'
import { limits } from '../../learning/workshop/codec.ts'
import type { RunStep } from '../../learning/workshop/run-sheet.ts'
import { isVotedOn, voteAddress } from '../../learning/room/vote-address.ts'
import { fill } from '../../learning/text.ts'
import type { ComposerPage } from './props.ts'
import { aboutStep, type StepWords } from './words.ts'

/** What may be done to the step at a rank. */
export interface StepActions {
  readonly move: (at: number, to: number, button: 'up' | 'down') => void
  readonly remove: (at: number) => void
  readonly last: (at: number, minutes: number) => void
  readonly note: (at: number, note: string) => void
  readonly title: (at: number, title: string) => void
  readonly edit: (at: number) => void
}

interface Props extends StepActions {
  readonly page: ComposerPage
  readonly step: RunStep
  readonly words: StepWords
  readonly at: number
  readonly count: number
  readonly startsAtMinute: number
  /** Its title and its note are in fields. */
  readonly isEdited: boolean
}

/** A step: when, what, how long; what moves it, changes it, takes it out. */
export function StepRow(props: Props) {
  const { step, words, at, startsAtMinute, isEdited } = props
  const { title } = words
  return (
    <li class={step.kind} data-step={at} onKeyDown={(event) => onKey(event, props)}>
      <span class="starts">{startText(startsAtMinute)}</span>
      <div class="what">
        <p class="name">{title}</p>
        {aboutStep(words) !== '' && (
          <p class="muted small">
            {aboutStep(words)}
            <Vote {...props} />
          </p>
        )}
        {!isEdited && step.note !== undefined && <p class="advice">{step.note}</p>}
      </div>
      <Minutes {...props} name={title} />
      <Buttons {...props} name={title} />
      {isEdited && <Fields {...props} />}
    </li>
  )
}

/** Leads to the vote on what hands are raised for. */
function Vote({ page, step, words }: Props) {
  const t = page.strings.steps
  if (step.kind !== 'activity' || step.how !== 'hands') return null
  const item = page.catalogue.items.find(({ id }) => id === step.item)
  return (
    item &&
    isVotedOn(item) && (
      <>
        {' · '}
        <a href={voteAddress(page.vote, item.id)} aria-label={fill(t.voteOf, { c: words.title })}>
          {t.vote}
        </a>
      </>
    )
  )
}

type NamedProps = Props & { readonly name: string }

function Minutes({ page: { strings }, step, at, name, last }: NamedProps) {
  return (
    <label class="lasts">
      <input
        {...{ type: 'number', inputMode: 'numeric', min: stepMinutes.least, max: stepMinutes.most }}
        aria-label={fill(strings.steps.minutesOf, { c: name })}
        value={step.minutes}
        onInput={({ currentTarget }) => last(at, currentTarget.valueAsNumber)}
        onBlur={({ currentTarget }) => (currentTarget.value = String(step.minutes))}
      />
      <span aria-hidden="true"> {strings.steps.minutes}</span>
    </label>
  )
}

function Buttons({ page, at, count, isEdited, name, move, remove, edit }: NamedProps) {
  const t = page.strings.steps
  const named = (words: string) => fill(words, { c: name })
  return (
    <div class="moves">
      <button
        {...{ type: 'button', class: 'link', 'data-do': 'up' }}
        aria-label={named(t.upOf)}
        aria-disabled={at === 0}
        onClick={() => move(at, at - 1, 'up')}
      >
        {t.up}
      </button>
      <button
        {...{ type: 'button', class: 'link', 'data-do': 'down' }}
        aria-label={named(t.downOf)}
        aria-disabled={at === count - 1}
        onClick={() => move(at, at + 1, 'down')}
      >
        {t.down}
      </button>
      <button
        {...{ type: 'button', class: 'link', 'data-do': 'edit' }}
        aria-label={named(t.editOf)}
        aria-expanded={isEdited}
        onClick={() => edit(at)}
      >
        {t.edit}
      </button>
      <button
        {...{ type: 'button', class: 'link', 'data-do': 'remove' }}
        aria-label={named(t.removeOf)}
        onClick={() => remove(at)}
      >
        {t.remove}
      </button>
    </div>
  )
}

function Fields({ page: { strings }, step, at, note, title }: Props) {
  const t = strings.steps
  return (
    <div class="step-fields">
      {step.kind === 'moment' && (
        <>
          <label for={`step-title-${at}`}>{t.titleField}</label>
          <input
            {...{ id: `step-title-${at}`, maxLength: limits.title, autocomplete: 'off', value: step.title }}
            onInput={({ currentTarget }) => title(at, currentTarget.value)}
          />
        </>
      )}
      <label for={`step-note-${at}`}>{t.noteField}</label>
      <textarea
        {...{ id: `step-note-${at}`, rows: 3, maxLength: limits.note, value: step.note ?? '' }}
        onInput={({ currentTarget }) => note(at, currentTarget.value)}
      />
    </div>
  )
}

/** In a field, arrows are the field's own. */
function onKey(event: KeyboardEvent, { at, count, move }: Props): void {
  if (!event.altKey || !(event.target instanceof HTMLButtonElement)) return
  const button = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
  if (!button) return
  event.preventDefault()
  const to = button === 'up' ? at - 1 : at + 1
  if (to >= 0 && to < count) move(at, to, button)
}
