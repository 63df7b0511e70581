import { type Room, routeWord } from '../i18n/routes.ts'
import { wholeCourse } from './course.ts'

/** A static path of `room` for each language of the course. The folder of its page is `[locale]/[<room>]`. */
export async function roomPaths<Name extends Room>(room: Name) {
  const { locales } = await wholeCourse()
  return locales.map((locale) => ({
    params: { locale, [room]: routeWord(locale, room) } as Record<'locale' | Name, string>,
  }))
}

/** A static path of a sheet to print for each language: the folder of its page is `[locale]/[print]`. */
export async function sheetPaths<Name extends 'glossary' | 'vote'>(sheet: Name) {
  const { locales } = await wholeCourse()
  return locales.map((locale) => ({
    params: {
      locale,
      print: routeWord(locale, 'print'),
      [sheet]: routeWord(locale, sheet),
    } as Record<'locale' | 'print' | Name, string>,
  }))
}
