/** What the fields of a form show. */
export interface ShownFields {
  readonly chosen: readonly string[]
  /** Ids of the options whose feedback is shown. */
  readonly explained: readonly string[]
  readonly isAnswerShown: boolean
  /** Options can still be read and reached, not changed: a disabled input would drop the focus. */
  readonly isLocked: boolean
}

/** Brings the fields, plain HTML, in step with the state. */
export function showFields(form: HTMLFormElement, shown: ShownFields): void {
  for (const input of inputsOf(form)) {
    input.checked = shown.chosen.includes(input.value)
    input.setAttribute('aria-disabled', String(shown.isLocked))
    const why = whyOf(input)
    if (why) showWhy(input, why, shown.explained.includes(input.value))
  }
  const answer = form.querySelector<HTMLDetailsElement>('.answer')
  // What the learner has closed stays closed.
  if (answer?.hidden !== shown.isAnswerShown) return
  answer.hidden = !shown.isAnswerShown
  answer.open = shown.isAnswerShown
}

function showWhy(input: HTMLInputElement, why: HTMLElement, isShown: boolean): void {
  why.hidden = !isShown
  why.id = `${input.name}-${input.value}`
  if (isShown) input.setAttribute('aria-describedby', why.id)
  else input.removeAttribute('aria-describedby')
}

/** Ids of the options ticked, be it before the page came alive. */
export const tickedIn = (form: HTMLFormElement): readonly string[] =>
  inputsOf(form)
    .filter((input) => input.checked)
    .map((input) => input.value)

/** Why an option is right or wrong. */
export function feedbackOf(form: HTMLFormElement, option: string): string {
  const [input] = inputsOf(form).filter(({ value }) => value === option)
  return whyOf(input)?.querySelector('p')?.textContent ?? ''
}

/** Names the keys. */
export const answerIn = (form: HTMLFormElement): string => form.querySelector('.answer b')?.textContent ?? ''

/** The options alone: a form may ask for more. */
const inputsOf = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('.opt input')]
const whyOf = (input?: HTMLElement) => input?.closest('.opt')?.querySelector<HTMLElement>('.why')
