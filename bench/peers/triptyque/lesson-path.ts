import { routeWord } from '../../../src/i18n/routes.ts'
import { locale } from '../../lesson/course.ts'

/** Path of a lesson from the root of the built site. */
export const lessonPathIn = (slug: string): string => `${locale}/${routeWord(locale, 'lessons')}/${slug}/`
