/** A name where a lesson first says it. */
export interface Mention {
  readonly id: string
  /** Id of the section; `null` in the opening. */
  readonly section: string | null
}

interface Lesson {
  readonly id: string
  readonly title: string
  readonly path: string
}

/** A place to go back to: a lesson, at the section that first says it. */
export interface Place {
  readonly lesson: string
  readonly title: string
  readonly path: string
}

/** Where the course says `id`, in the order of `lessons`. */
export function placesOf<Of extends Lesson>(
  id: string,
  lessons: readonly Of[],
  mentionsOf: (lesson: Of) => readonly Mention[],
): readonly Place[] {
  return lessons.flatMap((lesson) =>
    mentionsOf(lesson)
      .filter((mention) => mention.id === id)
      .map(({ section }) => ({
        lesson: lesson.id,
        title: lesson.title,
        path: section === null ? lesson.path : `${lesson.path}#${section}`,
      })),
  )
}
