import type { Plural } from '../../learning/text.ts'
import type { AnsweringStrings } from '../answering/strings.ts'

/** What a branching case says, in one language. */
export interface ScenarioStrings extends Pick<AnsweringStrings, 'hint' | 'anotherHint'> {
  /** `{k}`: its rank on the path. */
  readonly situation: string
  readonly decide: string
  readonly goOn: string
  readonly replay: string
  readonly reread: string
  /** Nothing was chosen. */
  readonly choose: string
  /** `{choice}` */
  readonly decided: string
  /** What comes of a decision. */
  readonly outcome: string
  /** Heading of what is told at the end. */
  readonly summary: string
  /** `{points}` of `{k}`. */
  readonly score: Plural
  readonly best: string
  readonly bettered: string
  /** `{choice}` */
  readonly better: string
  readonly past: string
  readonly revised: string
}

/** What is read of it where no script runs. */
export interface ScenarioReadingStrings {
  /** `{k}`: its rank in the case. */
  readonly situation: string
  /** A node without choices; `{k}`: its rank. */
  readonly ending: string
  /** `{where}`: the situation or ending that it leads to. */
  readonly goTo: string
  /** The case ends with this choice. */
  readonly ends: string
  readonly conclusion: string
}
