/** What the results can be narrowed to; `page` is any other page. */
export type Kind = 'lesson' | 'term' | 'exercise' | 'page'

/** One thing to be found, as Pagefind reads it. */
export interface SearchRecord {
  /** Address in the site, without the base. */
  readonly url: string
  readonly html: string
}

interface Parts {
  readonly kind: Kind
  readonly path: string
  readonly locale: string
  readonly html: string
  /** Where it is no heading of the text. */
  readonly title?: string
}

/** `title` and `html` are HTML already. The title of an exercise is its lesson's, and ranks as such: not at all. */
export function recordOf({ kind, path, locale, html, title }: Parts): SearchRecord {
  const field = kind === 'exercise' ? 'exercise' : 'title'
  const named = title === undefined ? '' : ` data-pagefind-meta="${field}:${title.replaceAll('"', '&quot;')}"`
  // Words of a page about the site count little beside those of the course.
  const weight = kind === 'page' ? ' data-pagefind-weight="0.3"' : ''
  const body = `<body data-pagefind-filter="kind:${kind}"${named}${weight}>${html}</body>`
  // Joined, the parts of "e-mail" would not be found one by one.
  return { url: `/${path}`, html: `<html lang="${locale}">${body.replaceAll('\u2060', '')}</html>` }
}
