import type { APIRoute } from 'astro'
import { catalogueInLocale } from '../../course/catalogue.ts'
import { localePaths } from '../../course/course.ts'

export const getStaticPaths = localePaths

export const GET: APIRoute<never, { locale: string }> = async ({ params }) =>
  Response.json(await catalogueInLocale(params.locale))
