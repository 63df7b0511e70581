import type { APIRoute } from 'astro'
import { wholeCourse } from '../../../course/course.ts'
import { modelsInLocale, viewProps } from '../../../course/models.ts'

/** Words that the view of a model needs in the browser; what stays as it is in the page is not among them. */
export async function getStaticPaths() {
  const { locales } = await wholeCourse()
  const all = await Promise.all(
    locales.map(async (locale) => {
      const models = await modelsInLocale(locale)
      return Promise.all(
        models.map(async (model) => ({
          params: { locale, model: model.id },
          props: await viewProps(model, locale),
        })),
      )
    }),
  )
  return all.flat()
}

export const GET: APIRoute = ({ props }) => Response.json(props)
