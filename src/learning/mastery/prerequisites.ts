import type { ListedLesson } from '../catalogue.ts'
import type { ObjectiveId } from '../items/item.ts'
import type { CourseMastery } from './course-mastery.ts'

/** A lesson to be read first, and its objectives that are unmet or fragile. */
export interface Prerequisite {
  readonly lesson: string
  readonly weak: readonly ObjectiveId[]
}

type Lesson = Pick<ListedLesson, 'id' | 'objectives' | 'after'>

/**
 * The lessons that `lesson` is best read after, of which half of the objectives or more are unmet or fragile: one shaky
 * point does not send anybody back. Advice, never a lock; of direct predecessors alone, for those have their own.
 */
export function missingPrerequisites(
  lesson: Pick<Lesson, 'after'>,
  lessons: readonly Lesson[],
  mastery: CourseMastery,
): readonly Prerequisite[] {
  return lesson.after.flatMap((id) => {
    const objectives =
      lessons.find((one) => one.id === id)?.objectives.filter((one) => mastery.has(one)) ?? []
    const weak = objectives.filter((one) => isWeak(mastery, one))
    return weak.length > 0 && weak.length * 2 >= objectives.length ? [{ lesson: id, weak }] : []
  })
}

function isWeak(mastery: CourseMastery, objective: ObjectiveId): boolean {
  const level = mastery.get(objective)?.level
  return level === 'unmet' || level === 'fragile'
}
