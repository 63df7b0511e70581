import type { Instant } from '../progress/event.ts'

/** A learner's day: where they are, it may last 23 or 25 hours. */
export interface Day {
  readonly startMs: Instant
  /** The start of the next one. */
  readonly endMs: Instant
}
