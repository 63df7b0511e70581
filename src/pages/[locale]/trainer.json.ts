import type { APIRoute } from 'astro'
import { localePaths } from '../../course/course.ts'
import { trainerCatalogueInLocale } from '../../course/trainer-catalogue.ts'

export const getStaticPaths = localePaths

export const GET: APIRoute<never, { locale: string }> = async ({ params }) =>
  Response.json(await trainerCatalogueInLocale(params.locale))
