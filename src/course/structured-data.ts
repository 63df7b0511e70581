import { courseInLocale, wholeCourse } from './course.ts'
import { type Lesson, lessonsInLocale } from './lessons.ts'
import { homePath } from './paths.ts'

/** Makes an address of the site absolute. */
type Absolute = (path: string) => string

const context = 'https://schema.org'

/** ISO 8601 */
const duration = (minutes: number) => `PT${minutes}M`

/** The course for search engines and catalogues (schema.org). It says nothing that the content does not. */
export async function courseData(locale: string, absolute: Absolute) {
  const { locales } = await wholeCourse()
  const { title, description, objectives, level, licence } = await courseInLocale(locale)
  const lessons = await lessonsInLocale(locale)
  const whole = duration(lessons.reduce((sum, { minutes }) => sum + minutes, 0))
  const url = absolute(homePath(locale))
  return {
    '@context': context,
    '@type': 'Course',
    name: title,
    description,
    url,
    inLanguage: locale,
    availableLanguage: locales,
    isAccessibleForFree: true,
    educationalLevel: level,
    license: licence && { '@type': 'CreativeWork', ...licence },
    // No school stands behind a course of this kind: who makes it is a project of the same name.
    provider: { '@type': 'Project', name: title, url },
    timeRequired: whole,
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: whole },
    teaches: objectives.map(({ text }) => text),
    hasPart: lessons.map((lesson) => ({
      '@type': 'LearningResource',
      name: lesson.title,
      url: absolute(lesson.path),
      timeRequired: duration(lesson.minutes),
    })),
  }
}

/** A lesson, and where it stands in the course. Short: it is part of what a reader waits for. */
export async function lessonData(lesson: Lesson, absolute: Absolute) {
  const { locale, title, description, minutes, objectives } = lesson
  const course = await courseInLocale(locale)
  return {
    '@context': context,
    '@type': ['WebPage', 'LearningResource'],
    name: title,
    description,
    inLanguage: locale,
    timeRequired: duration(minutes),
    learningResourceType: 'lesson',
    license: course.licence?.url,
    teaches: objectives.map(({ text }) => text),
    isPartOf: { '@type': 'Course', name: course.title, url: absolute(homePath(locale)) },
  }
}
