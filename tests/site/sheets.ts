import { locales } from '../learner/course.ts'
import { routeWord } from '../../src/i18n/routes.ts'

/** Of the sheets to print, which share their frames, the first of each sort; every other path as it is. */
export function oneOfEachSheet(paths: readonly string[]): string[] {
  const seen = new Set<string>()
  return paths.filter((path) => {
    const sort = sortOf(path)
    if (sort === null) return true
    const isFirst = !seen.has(sort)
    seen.add(sort)
    return isFirst
  })
}

/** The slides of a lesson; paths are from the base of the site. */
export const isSlides = (path: string): boolean => {
  const [locale = '', room] = path.split('/')
  return locales.includes(locale) && room === routeWord(locale, 'slides')
}

/** What is to be printed, but for the page that lists it. */
export const isSheet = (path: string): boolean => {
  const [locale = '', room, sheet = ''] = path.split('/')
  return locales.includes(locale) && room === routeWord(locale, 'print') && sheet !== ''
}

/** Cards and handouts of a language; `null` of any other page. */
function sortOf(path: string): string | null {
  const [locale = '', , sheet = '', lesson] = path.split('/')
  if (isSlides(path)) return `${locale} slides`
  if (!isSheet(path)) return null
  const isAlone = [routeWord(locale, 'glossary'), routeWord(locale, 'vote')].includes(sheet)
  return isAlone ? null : `${locale} ${lesson ? 'handout' : 'cards'}`
}
