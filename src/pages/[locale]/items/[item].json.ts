import type { APIRoute } from 'astro'
import { wholeCourse } from '../../../course/course.ts'
import { itemsInLocale } from '../../../course/items.ts'

/** Items that show only a part of their pool at first: the rest is fetched for later rounds. */
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

export const GET: APIRoute = ({ props }) => Response.json(props.item)
