import type { Plural } from '../../learning/text.ts'
import type { AnsweringStrings } from '../answering/strings.ts'

/** What a typed answer says, in one language. */
export interface TextEntryStrings extends AnsweringStrings {
  /** Names the field. */
  readonly label: string
  /** Accepted in spite of a typo. */
  readonly nearly: string
  /** `{spelling}`: as it is to be written. */
  readonly spelt: string
  /** `{keys}`: what is accepted. */
  readonly keysAre: Plural
}
