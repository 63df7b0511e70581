import type { APIRoute } from 'astro'
import { sorterProps } from '../../../components/sorter-props.ts'
import { wholeCourse } from '../../../course/course.ts'
import { itemsInLocale } from '../../../course/items.ts'

/** Props of the sorters: their pools of cards would make a lesson heavy. */
export async function getStaticPaths() {
  const { locales } = await wholeCourse()
  const banks = await Promise.all(
    locales.map(async (locale) => {
      const items = await itemsInLocale(locale)
      return items
        .filter((item) => item.kind === 'categorise')
        .map((item) => ({ params: { locale, item: item.id }, props: sorterProps(item, locale) }))
    }),
  )
  return banks.flat()
}

export const GET: APIRoute = ({ props }) => Response.json(props)
