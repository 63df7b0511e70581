import { getEntry } from 'astro:content'
import { inLanguage } from './in-language.ts'

/** course.yaml as it stands. */
export async function wholeCourse() {
  const entry = await getEntry('course', 'course')
  if (!entry) throw new Error('The course was not read: run `npm run check:content` to see why.')
  return entry.data
}

/** course.yaml in one language. */
export async function courseInLocale(locale: string) {
  return inLanguage(await wholeCourse(), locale)
}

/** A static path for each language of the course. */
export async function localePaths() {
  const { locales } = await wholeCourse()
  return locales.map((locale) => ({ params: { locale } }))
}
