import type { ItemId } from '../items/item.ts'

/** A lesson in its place among the others, with its items in the order of its page. */
export interface OrderedLesson {
  readonly id: string
  readonly activities: readonly { readonly item: ItemId }[]
}

/** Lesson by lesson, as each page asks its items; then those that no page asks, by name. */
export function inCourseOrder<One extends { readonly id: ItemId; readonly lesson: string }>(
  items: readonly One[],
  lessons: readonly OrderedLesson[],
): readonly One[] {
  const places = new Map<string, number>()
  for (const { activities } of lessons)
    for (const { item } of activities) if (!places.has(item)) places.set(item, places.size)
  const lessonAt = ({ lesson }: One) => lessons.findIndex(({ id }) => id === lesson)
  const placeOf = ({ id }: One) => places.get(id) ?? places.size
  return items.toSorted(
    (one, other) =>
      lessonAt(one) - lessonAt(other) || placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1),
  )
}
