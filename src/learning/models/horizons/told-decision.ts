import type { Decision } from './decision.ts'

/** A decision as the content tells it. */
export interface ToldDecision<Text = string> extends Decision {
  readonly text: Text
  /** Why it belongs where it does. */
  readonly why: Text
}
