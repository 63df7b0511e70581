import type { ActionStrings } from '../answering/strings.ts'

/** How options are judged, each beside its feedback. */
export interface FeedbackStrings {
  /** Several may be chosen. */
  readonly several: string
  readonly right: string
  readonly wrong: string
  /** Ticked in excess, where several may be. */
  readonly excess: string
}

/** What a checked choice says, in one language. */
export interface ChoiceStrings extends ActionStrings {
  /** Checked without an answer: where one is to be chosen, where several may be. */
  readonly chooseOne: string
  readonly chooseSome: string
  readonly right: string
  readonly wrong: string
  /** `{what}`: how many are in excess, how many are missing. */
  readonly notQuite: string
  /** `{k}`: how many. */
  readonly extra: string
  readonly missing: string
  readonly lastRight: string
  readonly lastWrong: string
  readonly revised: string
}

export interface PredictionStrings {
  readonly bet: string
  readonly chooseOne: string
  readonly noted: string
}
