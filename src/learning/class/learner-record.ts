import type { ItemId, Score } from '../items/item.ts'
import type { AssessmentForm, Instant } from '../progress/event.ts'

/** When an item was answered first: in an assessment, or in a lesson. */
export type Moment = AssessmentForm | 'lesson'

/** The first answer of a learner to an item at that moment. */
export interface RecordedAnswer {
  readonly item: ItemId
  /** The item's revision when it was answered. */
  readonly revision: number
  readonly moment: Moment
  /** What was answered, in the form of the item's kind. */
  readonly response: unknown
  readonly score: Score
}

/** What a trainer's class knows of one learner, whether it came as a passport or as a result code. */
export interface LearnerRecord {
  readonly course: string
  /** The same in all that a learner hands in, and nothing that says who they are. */
  readonly learner: string
  /** What they chose to be called here, else where it came from: a file's name. */
  readonly name: string
  readonly madeAtMs: Instant
  /** One at most for each item and moment. */
  readonly answers: readonly RecordedAnswer[]
}
