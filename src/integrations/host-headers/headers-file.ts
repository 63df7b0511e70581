import { cacheControl, hashedFolder, type Header, siteHeaders } from './site-headers.ts'

/**
 * A `_headers` file, as Netlify and Cloudflare Pages read it, for a site under `base`. Both join the values that
 * several rules give to one header, so no two rules give the same; both have every other file asked for each time.
 */
export function headersFile(base: string): string {
  const root = base.replace(/\/*$/, '/')
  return [
    rule(`${root}*`, siteHeaders),
    rule(`${root}${hashedFolder}*`, [['Cache-Control', cacheControl.hashed]]),
  ].join('\n')
}

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
