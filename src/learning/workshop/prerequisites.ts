import type { TaughtLesson } from './trainer-catalogue.ts'

/** The lessons that `lessons` are best taught after, and those that these are, the nearest first; none of `lessons` itself. */
export function prerequisitesOf(
  lessons: readonly TaughtLesson[],
  all: readonly TaughtLesson[],
): readonly TaughtLesson[] {
  const found = new Set(lessons)
  // What is added on the way is walked through as well.
  for (const { after = [] } of found)
    for (const lesson of all) if (after.includes(lesson.id)) found.add(lesson)
  return [...found].slice(lessons.length)
}

/** The lessons that are best taught after one of `lessons`, then the others, in the order of the course. */
export function goingOnFrom(
  lessons: readonly TaughtLesson[],
  all: readonly TaughtLesson[],
): readonly TaughtLesson[] {
  const others = all.filter((lesson) => !lessons.includes(lesson))
  const isNext = ({ after = [] }: TaughtLesson) => lessons.some(({ id }) => after.includes(id))
  return [...others.filter(isNext), ...others.filter((lesson) => !isNext(lesson))]
}
