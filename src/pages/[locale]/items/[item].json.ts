import type { APIRoute } from 'astro'
import { activityProps } from '../../../components/activity-props.ts'
import { wholeCourse } from '../../../course/course.ts'
import { itemsInLocale } from '../../../course/items.ts'

/** Props of the activities whose texts would make a lesson heavy: pools of cards, feedback on each part. */
export async function getStaticPaths() {
  const { locales } = await wholeCourse()
  const banks = await Promise.all(
    locales.map(async (locale) => {
      const items = await itemsInLocale(locale)
      // What is reserved is new to the learner when an assessment comes.
      const shown = items.filter(({ reserved }) => !reserved)
      return shown.flatMap((item) => {
        const props = activityProps(item, locale)
        return props ? [{ params: { locale, item: item.id }, props }] : []
      })
    }),
  )
  return banks.flat()
}

export const GET: APIRoute = ({ props }) => Response.json(props)
