import { posix } from 'node:path'
import { isPage } from '../../offline/release.ts'

/** Kinds of files that name others: all but pictures, fonts and what the search reads by itself. */
const telling = /(?:^|\/|\.(?:html|js|css|json|svg))$/

export const tells = (path: string): boolean => telling.test(path) && !path.startsWith('pagefind/')

/** An address where code, markup and data write one: after a quote, "=" or "(", up to what can't be in it. */
const addresses = /(?<=["'`=(]|&quot;|&#34;|&#39;)(?:\.{1,2})?\/[^\s"'`()<>&#?\\]*/g

/**
 * What a file names of the site: other files, and folders of which it may ask for any file (`/fr/items/{id}.json`,
 * `/fr/items/`). Pages are links, and not among it. `paths` are those of the site, `folders` its folders with their
 * slash; `path` is the file's own.
 */
export function mentionsIn(
  text: string,
  { path, base }: { readonly path: string; readonly base: string },
  { paths, folders }: { readonly paths: ReadonlySet<string>; readonly folders: ReadonlySet<string> },
): string[] {
  const named = new Set<string>()
  for (const [address] of text.matchAll(addresses)) {
    const found = address.startsWith('/') ? under(base, address) : posix.join(posix.dirname(path), address)
    const name = found?.replace(/[^/]*\{.*$/, '')
    if (name === undefined || name === path) continue
    if (paths.has(name) ? !isPage(name) : folders.has(name)) named.add(name)
  }
  return [...named].sort()
}

const under = (base: string, address: string): string | null =>
  address.startsWith(base) ? address.slice(base.length) : null
