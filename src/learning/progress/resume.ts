import type { Instant } from './event.ts'
import type { LessonProgress } from './lesson-progress.ts'

/** A lesson as the map knows it: how far it is, and when it was last touched (0: never). */
export interface LessonOnMap {
  readonly id: string
  readonly minutes: number
  readonly progress: LessonProgress
  readonly touchedAtMs: Instant
}

/** The one obvious next step: go on, start the next lesson, or look again once all is done. */
export type NextStep =
  | { readonly kind: 'go-on' | 'begin'; readonly lesson: string; readonly minutesLeft: number }
  | { readonly kind: 'all-done'; readonly lesson: string }

/** The lesson touched last if it is not done; else the first that is not; `null` for a course without lessons. */
export function nextStep(lessons: readonly LessonOnMap[]): NextStep | null {
  const open = lessons.filter(({ progress }) => progress.state !== 'done')
  const [first] = lessons
  if (!first) return null
  const [next, ...others] = open
  if (!next) return { kind: 'all-done', lesson: first.id }
  const chosen = others
    .filter(({ progress }) => progress.state === 'started')
    .reduce((latest, lesson) => (lesson.touchedAtMs > latest.touchedAtMs ? lesson : latest), next)
  const kind = chosen.progress.state === 'started' ? 'go-on' : 'begin'
  return { kind, lesson: chosen.id, minutesLeft: minutesLeft(chosen) }
}

/** What remains of a lesson's declared minutes, by its share of activities not done; at least 1. */
export function minutesLeft({ minutes, progress }: Pick<LessonOnMap, 'minutes' | 'progress'>): number {
  if (progress.of === 0) return minutes
  return Math.max(1, Math.ceil(minutes * (1 - progress.done / progress.of)))
}

/** What remains of a course: its lessons that are not done. 0 once all are. */
export function wholeMinutesLeft(lessons: readonly Pick<LessonOnMap, 'minutes' | 'progress'>[]): number {
  return lessons
    .filter(({ progress }) => progress.state !== 'done')
    .reduce((sum, lesson) => sum + minutesLeft(lesson), 0)
}
