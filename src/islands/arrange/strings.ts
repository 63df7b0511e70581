import type { AnsweringStrings } from '../answering/strings.ts'

/** What kinds whose parts are moved have in common. */
export interface ArrangeStrings extends AnsweringStrings {
  readonly how: string
  /** Announced after the verdict on a wrong answer, once the key is in its place. */
  readonly shown: string
  readonly cancelled: string
}
