import { type GradableChoice, gradeChoice } from './choice.ts'

/** How a learner goes about a choice, from the first tick to the explanation. */
export interface ChoiceAnswering {
  /**
   * `answering`: options can be ticked. `checked`: an answer was given, the key is still to be found.
   * `finished`: the key is known.
   */
  readonly stage: 'answering' | 'checked' | 'finished'
  /** Ids of the options ticked now. */
  readonly chosen: readonly string[]
  /** The answer given last; empty before the first. */
  readonly checked: readonly string[]
  readonly wrongTries: number
  /** How often, since the last tick, an answer was to be checked while none was ticked. */
  readonly asked: number
  /** What is left of an earlier visit: the answer shown, or one to a question that has changed since. */
  readonly past: 'answered' | 'revised' | null
}

/** After so many wrong answers the key is shown. */
export const triesBeforeKey = 2

export const unanswered: ChoiceAnswering = {
  stage: 'answering',
  chosen: [],
  checked: [],
  wrongTries: 0,
  asked: 0,
  past: null,
}

/** The question has changed since it was answered: it is put anew. */
export const revised: ChoiceAnswering = { ...unanswered, past: 'revised' }

/** The answer of an earlier visit. A wrong one comes back without the key. */
export function restored(question: GradableChoice, chosen: readonly string[]): ChoiceAnswering {
  return { ...recorded(unanswered, question, chosen), past: 'answered' }
}

/** Nothing can be ticked any more once the key is known. */
export function chose(state: ChoiceAnswering, chosen: readonly string[]): ChoiceAnswering {
  if (state.stage === 'finished') return state
  return { ...state, stage: 'answering', chosen, asked: 0, past: null }
}

export const asked = (state: ChoiceAnswering): ChoiceAnswering => ({ ...state, asked: state.asked + 1 })

/** The answer `chosen` is stored. Without a key to compare it with, as in a prediction, it is noted and no more. */
export function recorded(
  state: ChoiceAnswering,
  question: GradableChoice,
  chosen: readonly string[],
): ChoiceAnswering {
  const checked = { ...state, stage: 'checked', chosen, checked: chosen, asked: 0, past: null } as const
  if (keys(question).length === 0) return checked
  if (isRight(question, chosen)) return { ...checked, stage: 'finished' }
  const wrongTries = state.wrongTries + 1
  return { ...checked, wrongTries, stage: wrongTries < triesBeforeKey ? 'checked' : 'finished' }
}

/** One more try: what was rightly ticked stays ticked. */
export function retried(state: ChoiceAnswering, question: GradableChoice): ChoiceAnswering {
  return chose(
    state,
    keys(question).filter((id) => state.checked.includes(id)),
  )
}

/** The learner may ask for the key once they have been wrong. */
export const mayReveal = (state: ChoiceAnswering): boolean =>
  state.stage !== 'finished' && state.wrongTries > 0

export function revealed(state: ChoiceAnswering): ChoiceAnswering {
  if (!mayReveal(state)) return state
  return { ...state, stage: 'finished', chosen: state.checked, asked: 0, past: null }
}

export const isRight = (question: GradableChoice, chosen: readonly string[]): boolean =>
  gradeChoice(question, { chosen }) === 1

/** Ids of the options that explain themselves now: those checked, and the keys once they are known. */
export const explained = (state: ChoiceAnswering, question: GradableChoice): readonly string[] =>
  state.stage === 'finished' ? [...state.checked, ...keys(question)] : state.checked

/** How far an answer is from the key: options ticked in excess, keys not ticked. */
export function distance(question: GradableChoice, chosen: readonly string[]) {
  const right = keys(question)
  const found = right.filter((id) => chosen.includes(id)).length
  return { extra: chosen.length - found, missing: right.length - found }
}

const keys = (question: GradableChoice): readonly string[] =>
  question.options.filter((option) => option.key).map((option) => option.id)
