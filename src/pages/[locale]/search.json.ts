import type { APIRoute } from 'astro'
import { searchSetup } from '../../components/search/search-setup.ts'
import { localePaths } from '../../course/course.ts'

/** What the search is made of, fetched when it is first opened. */
export const getStaticPaths = localePaths

export const GET: APIRoute<never, { locale: string }> = async ({ params }) =>
  Response.json(await searchSetup(params.locale))
