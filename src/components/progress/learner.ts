import { answersOf, completeSittings, formUnderWay } from '../../learning/assessment/sitting-answers.ts'
import { missedObjectives } from '../../learning/assessment/missed-objectives.ts'
import { offersAssessments } from '../../learning/assessment/pools.ts'
import type { Catalogue } from '../../learning/catalogue.ts'
import { type CourseMastery, courseMastery } from '../../learning/mastery/course-mastery.ts'
import { missingPrerequisites } from '../../learning/mastery/prerequisites.ts'
import type { Standing } from '../../learning/mastery/recommendation.ts'
import { toReread } from '../../learning/mastery/rereading.ts'
import { assessmentForms, type Instant } from '../../learning/progress/event.ts'
import {
  lessonProgress,
  lessonTouchedAtMs,
  type ReadingPlace,
} from '../../learning/progress/lesson-progress.ts'
import type { ProgressState } from '../../learning/progress/state.ts'
import { type ReviewQueue, reviewQueue } from '../../learning/review/review-queue.ts'
import { dayOf } from '../../state/days.ts'
import { now } from '../../state/now.ts'
import { readPlaces } from '../../state/read-places.ts'
import { readReviewSettings } from '../../state/review-settings.ts'

/** All that this device knows of the learner, at one instant. */
export interface Learner {
  readonly catalogue: Catalogue
  readonly state: ProgressState
  readonly atMs: Instant
  readonly mastery: CourseMastery
  readonly queue: ReviewQueue
  readonly standing: Standing
}

export function learnerOf(catalogue: Catalogue, state: ProgressState): Learner {
  const atMs = now()
  const places = readPlaces()
  const mastery = courseMastery(catalogue, state, atMs)
  const course = { items: catalogue.items, state, missed: missedObjectives(state, catalogue.items) }
  const queue = reviewQueue(course, readReviewSettings(), { now: atMs, day: dayOf(atMs) })
  return {
    ...{ catalogue, state, atMs, mastery, queue },
    standing: {
      ...assessmentsOf(catalogue, state, places),
      lessons: catalogue.lessons.map(({ id, minutes, activities }) => ({
        ...{ id, minutes },
        progress: lessonProgress(activities, state, places[id]),
        touchedAtMs: lessonTouchedAtMs(activities, state, places[id]),
      })),
      due: queue.items.length,
      nextReviewAtMs: queue.nextAtMs,
      prerequisitesOf: (id) => {
        const lesson = catalogue.lessons.find((one) => one.id === id)
        return lesson ? missingPrerequisites(lesson, catalogue.lessons, mastery) : []
      },
    },
  }
}

function assessmentsOf(
  { items }: Catalogue,
  state: ProgressState,
  places: Readonly<Record<string, ReadingPlace>>,
): Pick<Standing, 'offersAssessments' | 'underWay' | 'taken' | 'rereadings'> {
  const complete = completeSittings(state, items)
  const ended = complete.at(-1)
  return {
    offersAssessments: offersAssessments(items),
    underWay: formUnderWay(state, items),
    taken: assessmentForms.filter((form) => complete.some((sitting) => sitting.form === form)),
    rereadings: ended
      ? toReread([...answersOf(ended, state).values()], items, (lesson) => places[lesson]?.atMs)
      : [],
  }
}
