import type { CourseContent, Lesson } from '../../authoring/course-content.ts'
import { strings } from '../../i18n/index.ts'
import { localise } from '../../learning/items/localise.ts'
import { plural } from '../../learning/text.ts'
import type { Course } from '../../schemas/course.ts'
import type { Card, CardPanel, CourseCard, LessonCard, Stance } from './card.ts'

/** A card for the course and one for each of its lessons, in each of its languages. */
export function cardsOfCourse({
  course,
  lessons,
}: Pick<CourseContent, 'course' | 'lessons'>): readonly Card[] {
  if (!course) return []
  const panels = course.panels.map((panel, at) => cardPanel(panel, at, course.panels.length))
  return [
    ...course.locales.map((locale) => courseCard(course, panels, locale)),
    ...lessons.map((lesson) => lessonCard(course, panels, lesson)),
  ]
}

function courseCard(course: Course, panels: readonly CardPanel[], locale: string): CourseCard {
  const { title, tagline } = localise(course, locale)
  return { kind: 'course', path: `cards/${locale}.png`, courseTitle: title, title: tagline, panels }
}

function lessonCard(course: Course, panels: readonly CardPanel[], lesson: Lesson): LessonCard {
  const { title, tagline, modules, panels: named } = localise(course, lesson.locale)
  const at = modules.findIndex(({ lessons }) => lessons.includes(lesson.lesson))
  const module = modules[at]
  const panel = named.findIndex(({ id }) => id === module?.panel)
  return {
    kind: 'lesson',
    path: `cards/${lesson.locale}/${lesson.lesson}.png`,
    courseTitle: title,
    tagline,
    title: lesson.title,
    panel: panels[panel] ?? null,
    kicker: named[panel]?.name ?? `${at + 1}. ${module?.title ?? ''}`,
    minutes: plural(lesson.locale, strings(lesson.locale).lesson.minutes, lesson.minutes),
  }
}

function cardPanel(
  { colour, shape, pattern }: Course['panels'][number],
  at: number,
  count: number,
): CardPanel {
  return { colour, shape, pattern, stance: stanceOf(at, count) }
}

function stanceOf(at: number, count: number): Stance {
  if (count === 1) return 'straight'
  if (at === 0) return 'left'
  return at === count - 1 ? 'right' : 'straight'
}
