import { readCourse } from '../../src/authoring/read-course.ts'
import { routeWord } from '../../src/i18n/routes.ts'

const shown = await readCourse('content', { thorough: false })
const all = await readCourse('content', { thorough: false, drafts: true })

const published = new Set(shown.lessons.map(({ id }) => id))

/** A page that only authors see, in one language. */
export interface GalleryPage {
  readonly name: string
  readonly locale: string
  /** From the root of the site. */
  readonly path: string
}

/** The lessons of draft modules, every activity among them. */
export const galleryPages: readonly GalleryPage[] = all.lessons
  .filter(({ id }) => !published.has(id))
  .map(({ lesson, locale, slug }) => ({
    name: lesson,
    locale,
    path: `${locale}/${routeWord(locale, 'lessons')}/${slug}/`,
  }))
