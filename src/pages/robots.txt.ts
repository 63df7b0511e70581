import type { APIRoute } from 'astro'
import { rootPath } from '../course/paths.ts'

/** Read at the root of a host only: under a sub-path, the host's own robots.txt has to name this sitemap. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${rootPath}sitemap-index.xml`, site).href}\n`)
