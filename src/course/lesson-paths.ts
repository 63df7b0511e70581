import { type Room, routeWord } from '../i18n/routes.ts'
import { wholeCourse } from './course.ts'
import { type Lesson, lessonsInLocale } from './lessons.ts'

/** The paths of the pages that show a lesson each, in every language; `rooms` are the words that lead to them. */
export async function lessonPaths(
  rooms: readonly Room[],
  lessonsOf: (locale: string) => Promise<readonly Lesson[]> = lessonsInLocale,
) {
  const { locales } = await wholeCourse()
  const lessons = await Promise.all(locales.map(lessonsOf))
  return lessons.flat().map((lesson) => ({
    params: {
      ...{ locale: lesson.locale, slug: lesson.slug },
      ...Object.fromEntries(rooms.map((room) => [room, routeWord(lesson.locale, room)])),
    },
    props: { lesson },
  }))
}
