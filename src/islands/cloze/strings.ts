import type { AnsweringStrings } from '../answering/strings.ts'

/** What a bank of words says, in one language. `{word}`: what it reads, `{n}`: number of a gap. */
export interface BankStrings {
  readonly bank: string
  readonly how: string
  readonly reusable: string
  readonly allPlaced: string
  readonly putIn: string
  readonly picked: string
  readonly placed: string
  /** `{from}`: number of the gap that it leaves. */
  readonly moved: string
  readonly emptied: string
  readonly cancelled: string
}

/** What a text with gaps says, in one language. `{n}`: number of a gap. */
export interface ClozeStrings extends AnsweringStrings {
  readonly gap: string
  /** Nothing is chosen in a gap. */
  readonly choose: string
  /** `{verdict}` on a gap. */
  readonly told: string
  /** Said of a gap that was left empty. */
  readonly empty: string
  /** `{given}`: what was put wrongly, once the key is known. */
  readonly given: string
  /** `{key}`: what fills the gap. */
  readonly keyIs: string
  readonly drag: BankStrings
}
