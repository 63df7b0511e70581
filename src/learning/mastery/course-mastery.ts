import type { Catalogue } from '../catalogue.ts'
import type { ObjectiveId } from '../items/item.ts'
import type { Instant } from '../progress/event.ts'
import { emptyState, type ProgressState } from '../progress/state.ts'
import { reviewableItems } from '../review/reviewable.ts'
import { objectiveMastery, type ObjectiveMastery } from './objective-mastery.ts'

/** By objective, in the order of the course: each that has an item which counts. */
export type CourseMastery = ReadonlyMap<ObjectiveId, ObjectiveMastery>

/** Objectives that are firm, of those of a module or a lesson. */
export interface MasteryTally {
  readonly firm: number
  readonly of: number
}

/** Of what reviews may put to somebody who begins: reserved items tell of mastery before and after, in the assessments. */
export function courseMastery(
  { objectives, items }: Pick<Catalogue, 'objectives' | 'items'>,
  state: Pick<ProgressState, 'items'>,
  atMs: Instant,
): CourseMastery {
  const counted = reviewableItems(items, emptyState)
  return new Map(
    objectives.flatMap(({ id }) => {
      const own = counted.filter(({ objective }) => objective === id)
      return own.length > 0 ? [[id, objectiveMastery(own, state, atMs)] as const] : []
    }),
  )
}

/** An objective that several lessons share counts once. */
export function masteryTally(
  lessons: readonly { readonly objectives: readonly ObjectiveId[] }[],
  mastery: CourseMastery,
): MasteryTally {
  const ids = new Set(lessons.flatMap(({ objectives }) => objectives))
  const levels = [...ids].flatMap((id) => mastery.get(id)?.level ?? [])
  return { firm: levels.filter((level) => level === 'firm').length, of: levels.length }
}
