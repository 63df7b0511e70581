import type { AssessmentForm, Instant } from '../progress/event.ts'
import { type LessonOnMap, nextStep } from '../progress/resume.ts'
import type { Prerequisite } from './prerequisites.ts'
import type { Rereading } from './rereading.ts'

/** What is known of a learner when they ask what to do now. */
export interface Standing {
  /** A course may keep no items for a diagnostic and a final. */
  readonly offersAssessments: boolean
  /** The assessment that was begun and not ended, if any. */
  readonly underWay: AssessmentForm | undefined
  /** Those ended at least once. */
  readonly taken: readonly AssessmentForm[]
  /** In the order of the course. */
  readonly lessons: readonly LessonOnMap[]
  /** Questions due now. */
  readonly due: number
  /** When the next question is due; `undefined` where none is scheduled. */
  readonly nextReviewAtMs: Instant | undefined
  readonly rereadings: readonly Rereading[]
  /** Lessons that the one of that id is best read after, and that are not mastered yet. */
  readonly prerequisitesOf: (lesson: string) => readonly Prerequisite[]
}

/** One thing to do, of which the kind tells why. */
export type Recommendation =
  | { readonly kind: 'assessment'; readonly form: AssessmentForm }
  | { readonly kind: 'diagnostic' | 'final' }
  | { readonly kind: 'review'; readonly count: number }
  | ({ readonly kind: 'reread' } & Rereading)
  | { readonly kind: 'go-on'; readonly lesson: string; readonly minutesLeft: number }
  | {
      readonly kind: 'begin'
      readonly lesson: string
      readonly minutesLeft: number
      readonly first: readonly Prerequisite[]
    }
  | { readonly kind: 'rest'; readonly untilMs: Instant | undefined }

/**
 * The one next thing: what was interrupted before anything new, what is being forgotten before what can wait, what was
 * believed and wrong before what is unknown. Nothing else is closed meanwhile.
 */
export function recommend(standing: Standing): Recommendation {
  const { offersAssessments, underWay, taken, lessons, due, rereadings } = standing
  if (underWay) return { kind: 'assessment', form: underWay }
  const isNew = taken.length === 0 && due === 0 && lessons.every(({ progress }) => progress.state === 'todo')
  if (offersAssessments && isNew && standing.nextReviewAtMs === undefined) return { kind: 'diagnostic' }
  if (due > 0) return { kind: 'review', count: due }
  const [rereading] = rereadings
  if (rereading) return { kind: 'reread', ...rereading }
  return lessonToDo(standing) ?? lastOf(standing)
}

function lessonToDo({ lessons, prerequisitesOf }: Standing): Recommendation | null {
  const step = nextStep(lessons)
  if (!step || step.kind === 'all-done') return null
  const { kind, lesson, minutesLeft } = step
  return kind === 'go-on'
    ? { kind, lesson, minutesLeft }
    : { kind, lesson, minutesLeft, first: prerequisitesOf(lesson) }
}

function lastOf({ offersAssessments, taken, nextReviewAtMs }: Standing): Recommendation {
  return offersAssessments && !taken.includes('final')
    ? { kind: 'final' }
    : { kind: 'rest', untilMs: nextReviewAtMs }
}
