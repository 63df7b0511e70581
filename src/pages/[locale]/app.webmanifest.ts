import type { APIRoute } from 'astro'
import { courseInLocale, localePaths } from '../../course/course.ts'
import { webManifest } from '../../components/offline/web-manifest.ts'

/** What an installed course is called, how it looks, where it opens. */
export const getStaticPaths = localePaths

export const GET: APIRoute<never, { locale: string }> = async ({ params: { locale } }) =>
  Response.json(webManifest(locale, await courseInLocale(locale)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  })
