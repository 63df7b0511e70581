import { keysOf } from '../../learning/items/choice.ts'
import type { ChoiceAnswering } from './question-island.ts'
import type { ChoiceQuestion } from './question.ts'

/**
 * Brings the fields, plain HTML, in step with the state. Once the key is known options can still be read and reached,
 * not changed: a disabled input would drop the focus.
 */
export function showFields(
  form: HTMLFormElement,
  question: ChoiceQuestion,
  { state, isFolded }: Pick<ChoiceAnswering, 'state' | 'isFolded'>,
): void {
  const isOver = state.stage === 'finished'
  const checked = state.checked?.chosen ?? []
  const explained = isFolded ? [] : isOver ? [...checked, ...keysOf(question)] : checked
  // The options alone: a form may ask for more.
  for (const input of form.querySelectorAll<HTMLInputElement>('.opt input')) {
    input.checked = !!state.draft?.chosen.includes(input.value)
    input.setAttribute('aria-disabled', String(isOver))
    const why = whyOf(input)
    if (why) showWhy(input, why, explained.includes(input.value))
  }
  const answer = form.querySelector<HTMLDetailsElement>('.answer')
  const isAnswerShown = isOver && !isFolded
  // What the learner has closed stays closed.
  if (answer?.hidden !== isAnswerShown) return
  answer.hidden = !isAnswerShown
  answer.open = isAnswerShown
}

function showWhy(input: HTMLInputElement, why: HTMLElement, isShown: boolean): void {
  why.hidden = !isShown
  why.id = `${input.name}-${input.value}`
  if (isShown) input.setAttribute('aria-describedby', why.id)
  else input.removeAttribute('aria-describedby')
}

/** Why an option is right or wrong. */
export function feedbackOf(form: HTMLFormElement, option: string): string {
  return whyOf(form.querySelector(`.opt [value="${option}"]`))?.querySelector('p')?.textContent ?? ''
}

/** Names the keys. */
export const answerIn = (form: HTMLFormElement): string => form.querySelector('.answer b')?.textContent ?? ''

const whyOf = (input: Element | null) => input?.closest('.opt')?.querySelector<HTMLElement>('.why')
