import { answersOf, completeSittings } from '../assessment/sitting-answers.ts'
import type { ItemId } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'
import { isSelfScored } from '../items/reflection.ts'
import type { AssessmentForm, Attempt, AttemptContext, Instant } from '../progress/event.ts'
import { isRevealed } from '../progress/item-progress.ts'
import { eventsOf, type ProgressState } from '../progress/state.ts'
import { learnerOf } from './learner-of.ts'
import type { LearnerRecord, Moment, RecordedAnswer } from './learner-record.ts'

/** What a record is made from besides progress. */
export interface RecordGiven {
  readonly course: string
  readonly items: readonly ListedItem[]
  readonly name: string
  readonly madeAtMs: Instant
  /** What the learner lets be known. */
  readonly moments: readonly Moment[]
}

/**
 * The first answers since the reset in force: of the last diagnostic and the last final that are complete, and of
 * lessons. Left out: what is not scored, what learners score themselves, what was shown instead of answered, and items
 * that the course has lost.
 */
export function recordOf(state: ProgressState, given: RecordGiven): LearnerRecord {
  const { course, name, madeAtMs } = given
  const answers = given.moments.flatMap((moment) => answersAt(moment, state, given.items))
  return { course, learner: learnerOf(eventsOf(state)), name, madeAtMs, answers }
}

export function answersAt(
  moment: Moment,
  state: ProgressState,
  items: readonly ListedItem[],
): readonly RecordedAnswer[] {
  const attempts = moment === 'lesson' ? firstInLessons(state) : lastComplete(moment, state, items)
  return items
    .filter((item) => !isSelfScored(item))
    .flatMap(({ id }) => {
      const attempt = attempts.get(id)
      return attempt ? recorded(attempt, moment) : []
    })
}

function lastComplete(
  form: AssessmentForm,
  state: ProgressState,
  items: readonly ListedItem[],
): ReadonlyMap<ItemId, Attempt> {
  const sitting = completeSittings(state, items, form).at(-1)
  return sitting ? answersOf(sitting, state) : new Map()
}

/** Where lessons put an item to be answered; a prediction is a guess, a review comes after. */
const inLessons: readonly AttemptContext[] = ['check', 'sort']

function firstInLessons({ items }: ProgressState): ReadonlyMap<ItemId, Attempt> {
  return new Map(
    Object.entries(items).flatMap(([id, { attempts }]) => {
      const first = attempts.find(({ context }) => inLessons.includes(context))
      return first ? [[id, first] as const] : []
    }),
  )
}

function recorded(attempt: Attempt, moment: Moment): readonly RecordedAnswer[] {
  const { item, revision, response, score } = attempt
  return score === null || isRevealed(attempt) ? [] : [{ item, revision, moment, response, score }]
}
