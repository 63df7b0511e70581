import type { Certainty } from '../certainty/level.ts'
import type { ItemId, Score } from '../items/item.ts'

/** Milliseconds since 1 January 1970, UTC, as the learner's device had it. */
export type Instant = number

/** The last instant that a date can tell (ECMA-262, time values). */
export const maxInstantMs: Instant = 8.64e15

/** An assessment, of which there are two parallel ones: before the course, and after it. */
export const assessmentForms = ['diagnostic', 'final'] as const
export type AssessmentForm = (typeof assessmentForms)[number]

/** Why the item was put to the learner. `review` and the assessments since version 3. */
export const attemptContexts = ['prediction', 'check', 'sort', 'review', ...assessmentForms] as const
export type AttemptContext = (typeof attemptContexts)[number]

/**
 * An item was answered. Written once, never changed.
 * A response with `revealed: true` is what the learner had when they asked to see the answers.
 */
export interface Attempt {
  readonly type: 'attempt'
  readonly id: string
  readonly item: ItemId
  /** The item's revision when it was answered. */
  readonly revision: number
  readonly context: AttemptContext
  /** What was answered, in the form of the item's kind: any JSON value, at most 6 levels deep. */
  readonly response: unknown
  /** `null` for what is not scored, as a prediction. */
  readonly score: Score | null
  /** What was staked on a first try, where it was asked for. Since version 2. */
  readonly certainty?: Certainty | undefined
  /** Id of the sitting of which it is a part, in an assessment. Since version 3. */
  readonly sitting?: string | undefined
  readonly startedAtMs: Instant
  readonly submittedAtMs: Instant
}

/** All that was done until `atMs`, that instant included, no longer counts. */
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

/** The learner sat down to an assessment: the items drawn for it are kept, so that it goes on as it began. */
export interface Sitting {
  readonly type: 'sitting'
  readonly id: string
  readonly form: AssessmentForm
  /** In the order in which they are put. */
  readonly items: readonly ItemId[]
  /** Those of the parallel form, which no one has seen yet. */
  readonly parallel: readonly ItemId[]
  readonly atMs: Instant
}

/** Reviews leave the item out from now on (`isOn`), or put it again. */
export interface Suspension {
  readonly type: 'suspension'
  readonly id: string
  readonly item: ItemId
  readonly isOn: boolean
  readonly atMs: Instant
}

/** What a learner did besides answering. The last two since version 3. */
export type Deed = Reset | ResetUndone | Sitting | Suspension

/** A new type, a new context or a new meaning of a field raises `version` in codec.ts. */
export type ProgressEvent = Attempt | Deed
