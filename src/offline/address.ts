import { isPage, type Release } from './release.ts'

/**
 * The path in the site of an address of this origin, without query and fragment; `null` outside `base` (with a slash
 * at both ends).
 */
export function pathUnder(base: string, address: string): string | null {
  const { pathname } = new URL(address)
  if (!pathname.startsWith(base)) return null
  try {
    return decodeURI(pathname.slice(base.length))
  } catch {
    return null
  }
}

export type Destination =
  | { readonly kind: 'page'; readonly path: string }
  /** As hosts do, the reader is sent to the page's own address. */
  | { readonly kind: 'elsewhere'; readonly path: string }
  | { readonly kind: 'unknown' }

/** What a reader who goes to `path` wants of this release. */
export function destinationOf(release: Release, path: string): Destination {
  if (release.files.has(path)) return { kind: 'page', path }
  const folder = /(?:^|\/)index\.html$/.test(path) ? path.slice(0, -'index.html'.length) : `${path}/`
  return release.files.has(folder) && isPage(folder)
    ? { kind: 'elsewhere', path: folder }
    : { kind: 'unknown' }
}

/** The page to show in place of `path` where it can't be had: in its language, else in the first of the course. */
export function offlinePageFor({ offlinePages }: Release, path: string): string | undefined {
  const [locale = ''] = path.split('/')
  return offlinePages[locale] ?? Object.values(offlinePages)[0]
}
