import type { APIRoute } from 'astro'
import { wholeCourse } from '../../../course/course.ts'
import { itemsInLocale, type LessonItem } from '../../../course/items.ts'
import { strings } from '../../../i18n/index.ts'

/** Props of the sorters: their pools of cards would make a lesson heavy. */
export async function getStaticPaths() {
  const { locales } = await wholeCourse()
  const banks = await Promise.all(
    locales.map(async (locale) => {
      const items = await itemsInLocale(locale)
      return items
        .filter((item) => item.kind === 'categorise')
        .map((item) => ({ params: { locale, item: item.id }, props: { item } }))
    }),
  )
  return banks.flat()
}

export const GET: APIRoute<{ item: LessonItem }> = ({ params: { locale = '' }, props: { item } }) =>
  Response.json({ item, strings: strings(locale).sorter, locale })
