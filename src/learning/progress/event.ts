import type { ItemId, Score } from '../items/item.ts'

/** Milliseconds since 1 January 1970, UTC, as the learner's device had it. */
export type Instant = number

/** Why the item was put to the learner. Only `check` and `sort` count towards an objective. */
export const attemptContexts = ['prediction', 'check', 'sort'] as const
export type AttemptContext = (typeof attemptContexts)[number]

/** An item was answered. Written once, never changed. */
export interface Attempt {
  readonly type: 'attempt'
  readonly id: string
  readonly item: ItemId
  /** The item's revision when it was answered. */
  readonly revision: number
  readonly context: AttemptContext
  /** What was answered, in the form of the item's kind. */
  readonly response: unknown
  /** `null` for what is not scored, as a prediction. */
  readonly score: Score | null
  readonly startedAtMs: Instant
  readonly submittedAtMs: Instant
}

/** All that was done before `atMs` no longer counts. */
export interface Reset {
  readonly type: 'reset'
  readonly id: string
  readonly atMs: Instant
}

/** The reset named `reset` never happened. */
export interface ResetUndone {
  readonly type: 'reset-undone'
  readonly id: string
  readonly reset: string
  readonly atMs: Instant
}

export type ProgressEvent = Attempt | Reset | ResetUndone
