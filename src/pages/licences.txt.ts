import { globSync, readFileSync } from 'node:fs'
import type { APIRoute } from 'astro'

/** The MIT and the Open Font licences ask that their texts go where the code and the fonts go. */
export const GET: APIRoute = () => {
  const fonts = globSync('src/assets/fonts/OFL-*.txt').sort()
  const files = ['LICENSE', 'THIRD-PARTY-LICENCES.md', ...fonts]
  const texts = files.map((path) => `${path.replaceAll('\\', '/')}\n\n${readFileSync(path, 'utf8').trim()}`)
  const intro = 'Licences of the code and of the fonts that this site serves, in full.'
  return new Response(`${[intro, ...texts].join(`\n\n${'='.repeat(78)}\n\n`)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
