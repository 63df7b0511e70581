import type { AssessmentForm, Attempt, Instant } from '../progress/event.ts'
import { type Activity, lessonDoneAtMs } from '../progress/lesson-progress.ts'
import type { ProgressState } from '../progress/state.ts'

/** What was done on a day. */
export interface DayDone<Day> {
  readonly day: Day
  readonly answers: number
  /** Ids of the lessons finished that day, in the order of the course. */
  readonly lessons: readonly string[]
  /** Assessments ended that day. */
  readonly assessments: readonly AssessmentForm[]
}

/** An assessment that was ended, and when. */
export interface AssessmentEnd {
  readonly form: AssessmentForm
  readonly atMs: Instant
}

/**
 * The days on which something was done, the latest first. `dayOf` names the day of an instant where the learner lives,
 * the same for two instants of one day. Predictions are answers too: they were thought about.
 */
export function timeLine<Day extends string | number>(
  lessons: readonly { readonly id: string; readonly activities: readonly Activity[] }[],
  state: ProgressState,
  ends: readonly AssessmentEnd[],
  dayOf: (atMs: Instant) => Day,
): readonly DayDone<Day>[] {
  const happened = [
    ...attemptsOf(state).map(({ submittedAtMs: atMs }) => ({ atMs, answers: 1 })),
    ...lessons.flatMap(({ id, activities }) => {
      const atMs = lessonDoneAtMs(activities, state)
      return atMs === undefined ? [] : [{ atMs, lesson: id }]
    }),
    ...ends.map(({ form, atMs }) => ({ atMs, form })),
  ]
  const days = new Map<Day, typeof happened>()
  for (const what of happened.toSorted((a, b) => b.atMs - a.atMs)) {
    const day = dayOf(what.atMs)
    days.set(day, [...(days.get(day) ?? []), what])
  }
  const rankOf = new Map(lessons.map(({ id }, rank) => [id, rank]))
  return [...days].map(([day, done]) => ({
    day,
    answers: done.filter((what) => 'answers' in what).length,
    lessons: done
      .flatMap((what) => ('lesson' in what ? what.lesson : []))
      .sort((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0)),
    assessments: done.flatMap((what) => ('form' in what ? what.form : [])).reverse(),
  }))
}

function attemptsOf({ items }: Pick<ProgressState, 'items'>): Attempt[] {
  return Object.values(items).flatMap(({ attempts }) => attempts)
}
