import type { ItemId } from '../items/item.ts'
import type { Attempt, AttemptContext, Instant } from './event.ts'
import { isRevealed } from './item-progress.ts'
import type { ProgressState } from './state.ts'

/** An item where a lesson puts it. */
export interface Activity {
  readonly item: ItemId
  readonly context: AttemptContext
}

/** Where the learner stopped reading a lesson: the id of a section. */
export interface ReadingPlace {
  readonly section: string
  readonly atMs: Instant
}

export interface LessonProgress {
  readonly state: 'todo' | 'started' | 'done'
  /** Activities finished, of those that the lesson requires: all but predictions. */
  readonly done: number
  readonly of: number
}

/**
 * Done when every check was answered, right or wrong, and every sort finished; started when anything was
 * attempted or read. A lesson that requires nothing is never more than started.
 */
export function lessonProgress(
  activities: readonly Activity[],
  state: ProgressState,
  place: ReadingPlace | undefined,
): LessonProgress {
  const required = activities.filter((activity) => activity.context !== 'prediction')
  const done = required.filter((activity) => attemptsAt(activity, state).some(isFinished)).length
  const isStarted =
    place !== undefined || activities.some((activity) => attemptsAt(activity, state).length > 0)
  const isDone = required.length > 0 && done === required.length
  return { state: isDone ? 'done' : isStarted ? 'started' : 'todo', done, of: required.length }
}

/** When the last of the activities that it requires was first finished; `undefined` while one is not. */
export function lessonDoneAtMs(activities: readonly Activity[], state: ProgressState): Instant | undefined {
  const required = activities.filter((activity) => activity.context !== 'prediction')
  const ends = required.flatMap(
    (activity) => attemptsAt(activity, state).find(isFinished)?.submittedAtMs ?? [],
  )
  return required.length > 0 && ends.length === required.length ? Math.max(...ends) : undefined
}

/** When it was last worked on: read, or answered where it stands. A review of its items is no visit; 0 where none was. */
export function lessonTouchedAtMs(
  activities: readonly Activity[],
  state: ProgressState,
  place: ReadingPlace | undefined,
): Instant {
  const attempts = activities.flatMap((activity) => attemptsAt(activity, state))
  return Math.max(place?.atMs ?? 0, ...attempts.map((attempt) => attempt.submittedAtMs))
}

function attemptsAt({ item, context }: Activity, state: ProgressState): readonly Attempt[] {
  return state.items[item]?.attempts.filter((attempt) => attempt.context === context) ?? []
}

/** A sort ends with every card in place, or with the answers shown. */
function isFinished(attempt: Attempt): boolean {
  return attempt.context !== 'sort' || attempt.score === 1 || isRevealed(attempt)
}
