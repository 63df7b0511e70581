import { type ChoiceItem, gradeChoice } from './choice.ts'

/** How a learner goes about a choice item, from the first tick to the explanation. */
export interface ChoiceAnswering {
  /**
   * `answering`: options can be ticked. `recording`: the answer is on its way to the store.
   * `checked`: it is wrong, and the key is still to be found. `finished`: the key is known.
   */
  readonly stage: 'answering' | 'recording' | 'checked' | 'finished'
  /** Ids of the options ticked now. */
  readonly chosen: readonly string[]
  /** The answer checked last, whose options are explained; empty before the first. */
  readonly checked: readonly string[]
  readonly wrongTries: number
  /** An answer was asked for while no option was ticked. */
  readonly empty: boolean
  /** What is left of an earlier visit: the answer shown, or one to a question that has changed since. */
  readonly past: 'answered' | 'revised' | null
  /** Grows each time there is something to say, be it the same words again. */
  readonly turn: number
}

type Question = Pick<ChoiceItem<unknown>, 'multiple' | 'options'>

/** After so many wrong answers the key is shown. */
const triesBeforeKey = 2

export const unanswered: ChoiceAnswering = {
  stage: 'answering',
  chosen: [],
  checked: [],
  wrongTries: 0,
  empty: false,
  past: null,
  turn: 0,
}

/** Every transition returns the state it was given wherever it does not apply. */

export function chose(state: ChoiceAnswering, chosen: readonly string[]): ChoiceAnswering {
  if (state.stage === 'recording' || state.stage === 'finished') return state
  const past = state.past === 'revised' ? 'revised' : null
  return { ...state, stage: 'answering', chosen, empty: false, past }
}

export function submitted(state: ChoiceAnswering): ChoiceAnswering {
  if (state.stage !== 'answering') return state
  const turn = state.turn + 1
  if (state.chosen.length === 0) return { ...state, empty: true, turn }
  return { ...state, stage: 'recording', past: null, turn }
}

export function recorded(state: ChoiceAnswering, question: Question): ChoiceAnswering {
  if (state.stage !== 'recording') return state
  const checked = { ...state, checked: state.chosen }
  if (isRight(question, state.chosen)) return { ...checked, stage: 'finished' }
  const wrongTries = state.wrongTries + 1
  return { ...checked, wrongTries, stage: wrongTries < triesBeforeKey ? 'checked' : 'finished' }
}

/** One more try: what was rightly ticked stays ticked. */
export function retried(state: ChoiceAnswering, question: Question): ChoiceAnswering {
  if (state.stage !== 'checked') return state
  const chosen = keys(question).filter((id) => state.checked.includes(id))
  return { ...state, stage: 'answering', chosen, past: null }
}

export const mayReveal = (state: ChoiceAnswering): boolean =>
  state.stage === 'checked' || (state.stage === 'answering' && state.wrongTries > 0)

export function revealed(state: ChoiceAnswering): ChoiceAnswering {
  if (!mayReveal(state)) return state
  return {
    ...state,
    stage: 'finished',
    chosen: state.checked,
    empty: false,
    past: null,
    turn: state.turn + 1,
  }
}

export function redone(state: ChoiceAnswering): ChoiceAnswering {
  if (state.stage !== 'finished' && state.stage !== 'checked') return state
  return { ...unanswered, turn: state.turn }
}

/** The answer of an earlier visit. A wrong one comes back without the key. */
export function restored(question: Question, chosen: readonly string[]): ChoiceAnswering {
  const right = isRight(question, chosen)
  const known = { ...unanswered, chosen, checked: chosen, past: 'answered' } as const
  return right ? { ...known, stage: 'finished' } : { ...known, stage: 'checked', wrongTries: 1 }
}

/** The question has changed since it was answered: it is put anew. */
export const revised: ChoiceAnswering = { ...unanswered, past: 'revised' }

export const isRight = (question: Question, chosen: readonly string[]): boolean =>
  gradeChoice(question, { chosen }) === 1

/** Ids of the options that explain themselves now: those checked, and the keys once they are known. */
export function explained(state: ChoiceAnswering, question: Question): readonly string[] {
  if (state.stage !== 'finished') return state.checked
  return [...new Set([...state.checked, ...keys(question)])]
}

/** How far an answer is from the key: options ticked in excess, keys not ticked. */
export function distance(question: Question, chosen: readonly string[]) {
  const right = keys(question).filter((id) => chosen.includes(id)).length
  return { extra: chosen.length - right, missing: keys(question).length - right }
}

export const keys = (question: Question): readonly string[] =>
  question.options.filter((option) => option.key).map((option) => option.id)
