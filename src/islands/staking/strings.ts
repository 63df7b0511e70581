import type { Plural } from '../../learning/text.ts'

/** What is said of stakes, in one language. */
export interface StakeStrings {
  /** How much to stake? */
  readonly question: string
  /** Two sentences: what a stake does, and when which one is wise. */
  readonly how: string
  /** `{right}` and `{wrong}`: marks. */
  readonly stake: string
  /** Nothing was staked. */
  readonly missing: string
  /** `{marks}` had. */
  readonly marks: string
  readonly sureAndWrong: string
  readonly review: string
}

export interface TotalStrings {
  /** `{marks}` for `{k}` questions of `{n}`. */
  readonly total: Plural
}
