import type { APIRoute } from 'astro'
import { localePaths } from '../../course/course.ts'
import { strings } from '../../i18n/index.ts'

export const getStaticPaths = localePaths

/** What islands of one name have in common, and what is rarely said: no page need carry it. */
export const GET: APIRoute<Record<string, unknown>, { locale: string }> = ({ params: { locale } }) => {
  const { choice, progress } = strings(locale)
  return Response.json({ choice: { strings: choice.question }, saving: progress.saving })
}
