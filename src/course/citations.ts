import { type Mention, type Place, placesOf } from './mentions.ts'

interface Lesson {
  readonly id: string
  readonly title: string
  readonly path: string
}

interface Item {
  readonly lesson: string
  readonly source?: string | undefined
}

/** A lesson that rests on a source: it cites it in its text, in its items, or in both. */
export interface Citation extends Place {
  /** How many of its items cite it. */
  readonly items: number
}

/** Who cites the source `id`, in the order of `lessons`. */
export function citationsOf<Of extends Lesson>(
  id: string,
  lessons: readonly Of[],
  mentionsOf: (lesson: Of) => readonly Mention[],
  bank: readonly Item[],
): readonly Citation[] {
  const itemsOf = new Map<string, number>()
  for (const item of bank)
    if (item.source === id) itemsOf.set(item.lesson, (itemsOf.get(item.lesson) ?? 0) + 1)
  return lessons.flatMap((lesson) => {
    const items = itemsOf.get(lesson.id) ?? 0
    const [place] = placesOf(id, [lesson], mentionsOf)
    if (!place && items === 0) return []
    return [{ lesson: lesson.id, title: lesson.title, path: lesson.path, ...place, items }]
  })
}
