import type { Score } from './item.ts'

/** After so many wrong answers the key is shown. */
const triesBeforeKey = 2

/** How a learner goes about an item, whatever its kind, from the first move to the explanation. */
export interface Answering<Response> {
  /**
   * `answering`: it can be changed. `checked`: an answer was given, the key is still to be found.
   * `finished`: the key is known.
   */
  readonly stage: 'answering' | 'checked' | 'finished'
  /** What is put now; `null` before anything is. */
  readonly draft: Response | null
  /** The answer given last; `null` before the first. */
  readonly checked: Response | null
  readonly wrongTries: number
  /** How often, since the last change, an answer was to be checked while there was none. */
  readonly asked: number
  /** What is left of an earlier visit: the answer shown, or one to an item that has changed since. */
  readonly past: 'answered' | 'revised' | null
}

export const unanswered: Answering<never> = {
  stage: 'answering',
  draft: null,
  checked: null,
  wrongTries: 0,
  asked: 0,
  past: null,
}

/** The item has changed since it was answered: it is put anew. */
export const revised: Answering<never> = { ...unanswered, past: 'revised' }

/** The answer of an earlier visit. A wrong one comes back without the key. */
export function restored<Response>(response: Response, score: Score | null): Answering<Response> {
  return { ...recorded<Response>(unanswered, response, score), past: 'answered' }
}

/** Nothing can be changed any more once the key is known. */
export function drafted<Response>(state: Answering<Response>, draft: Response | null): Answering<Response> {
  if (state.stage === 'finished') return state
  return { ...state, stage: 'answering', draft, asked: 0, past: null }
}

export const asked = <Response>(state: Answering<Response>): Answering<Response> => ({
  ...state,
  asked: state.asked + 1,
})

/** The answer is stored; a full score finishes, and so do `triesBeforeKey` wrong ones. Without a score it is noted. */
export function recorded<Response>(
  state: Answering<Response>,
  response: Response,
  score: Score | null,
): Answering<Response> {
  if (state.stage === 'finished') return state
  const wrongTries = state.wrongTries + (score === null || score === 1 ? 0 : 1)
  const stage = score === 1 || wrongTries >= triesBeforeKey ? 'finished' : 'checked'
  return { stage, draft: response, checked: response, wrongTries, asked: 0, past: null }
}

/** One more try. `kept` is what stays of the answer: of pairs and gaps those that are right. */
export const retried = <Response>(state: Answering<Response>, kept: Response | null): Answering<Response> =>
  drafted(state, kept)

/** The learner may ask for the key once they have been wrong. */
export const mayReveal = (state: Pick<Answering<unknown>, 'stage' | 'wrongTries'>): boolean =>
  state.stage !== 'finished' && state.wrongTries > 0

export function revealed<Response>(state: Answering<Response>): Answering<Response> {
  if (!mayReveal(state)) return state
  return { ...state, stage: 'finished', draft: state.checked, asked: 0, past: null }
}
