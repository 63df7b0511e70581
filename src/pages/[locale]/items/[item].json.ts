import type { APIRoute } from 'astro'
import { activityProps } from '../../../components/activity-props.ts'
import { wholeCourse } from '../../../course/course.ts'
import { itemsInLocale } from '../../../course/items.ts'

/** Each item as its island takes it; those that are reserved too, which only assessments ask for. */
export async function getStaticPaths() {
  const { locales } = await wholeCourse()
  const banks = await Promise.all(
    locales.map(async (locale) => {
      const items = await itemsInLocale(locale)
      return items.map((item) => ({
        params: { locale, item: item.id },
        props: activityProps(item, locale),
      }))
    }),
  )
  return banks.flat()
}

export const GET: APIRoute = ({ props }) => Response.json(props)
