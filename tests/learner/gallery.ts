import { readCourse } from '../../src/authoring/read-course.ts'
import { routeWord } from '../../src/i18n/routes.ts'

const shown = await readCourse('content', { thorough: false })
const all = await readCourse('content', { thorough: false, drafts: true })

const published = new Set(shown.lessons.map(({ id }) => id))

/** A lesson in one language, as the build of the gallery has it. */
export interface LessonPage {
  readonly name: string
  readonly locale: string
  /** From the root of the site. */
  readonly path: string
}

const pageOf = ({ lesson, locale, slug }: (typeof all.lessons)[number]): LessonPage => ({
  name: lesson,
  locale,
  path: `${locale}/${routeWord(locale, 'lessons')}/${slug}/`,
})

export const lessonPages: readonly LessonPage[] = all.lessons.map(pageOf)

/** Those that learners read. */
export const publishedPages: readonly LessonPage[] = shown.lessons.map(pageOf)

/** Those of draft modules, which only authors see: every activity is among them. */
export const galleryPages: readonly LessonPage[] = all.lessons
  .filter(({ id }) => !published.has(id))
  .map(pageOf)
