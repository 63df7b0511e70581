import { maxReflectionLength } from './reflection.ts'

/** How a learner goes about a reflection: writes, then compares with the model answer, then has judged. */
export interface Reflecting {
  readonly stage: 'writing' | 'comparing' | 'judged'
  readonly text: string
  /** Ids of the criteria ticked as met. */
  readonly met: readonly string[]
  /** How often, since the last change, a comparison was to be made while nothing was written. */
  readonly asked: number
}

export const unwritten: Reflecting = { stage: 'writing', text: '', met: [], asked: 0 }

/** A text of an earlier visit, judged already. */
export const reread = (text: string, met: readonly string[]): Reflecting => ({
  stage: 'judged',
  text,
  met,
  asked: 0,
})

/** The text is the learner's own until the model answer shows. */
export function wrote(state: Reflecting, text: string): Reflecting {
  return state.stage === 'writing' ? { ...state, text: cut(text), asked: 0 } : state
}

/** Half a character at the end goes too. */
const cut = (text: string): string =>
  text.length > maxReflectionLength
    ? text.slice(0, maxReflectionLength).replace(/[\uD800-\uDBFF]$/, '')
    : text

/** The model answer shows once something is written. */
export function compared(state: Reflecting): Reflecting {
  if (state.stage !== 'writing') return state
  return state.text.trim() === '' ? { ...state, asked: state.asked + 1 } : { ...state, stage: 'comparing' }
}

/** A criterion is ticked, or is no longer. */
export function toggled(state: Reflecting, criterion: string): Reflecting {
  if (state.stage !== 'comparing') return state
  const others = state.met.filter((id) => id !== criterion)
  return { ...state, met: others.length < state.met.length ? others : [...others, criterion] }
}

/** The judgement is recorded: no criterion met is a judgement too. */
export const judged = (state: Reflecting): Reflecting =>
  state.stage === 'comparing' ? { ...state, stage: 'judged' } : state

/** Back to the text, to better it; what was judged of it no longer holds. */
export const rewritten = (state: Reflecting): Reflecting => ({ ...unwritten, text: state.text })
