import type { ReviewChoiceStrings, ReviewStrings } from './strings.ts'

/** Where what reviews need is fetched: `{id}` of an item, `{name}` of an island. */
export interface Addresses {
  readonly catalogue: string
  readonly item: string
  readonly interface: string
}

export interface ReviewProps {
  readonly locale: string
  /** The name of the course, for the calendar. */
  readonly course: string
  /** Of this page, whole. */
  readonly url: string
  readonly addresses: Addresses
  readonly strings: ReviewStrings
  readonly choice: ReviewChoiceStrings
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}
