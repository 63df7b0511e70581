import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { edited, mergeStyles } from '../content-security/merge-styles.ts'
import { elementsOf } from '../content-security/page-elements.ts'
import { eachPage } from './each-page.ts'

/**
 * A page that is printed is one of many, and few are opened: what all of them look like is a file, which is kept once. The
 * page says so by `data-shares-style`. Others hold their style, to be painted without waiting for it.
 */
export const shareStyles = (folder: string, base: string): Promise<number> =>
  eachPage(folder, async ({ html }, file) => {
    const shared = withSharedStyle(html, base)
    if (!shared) return
    await writeFile(join(folder, shared.path), shared.css)
    await writeFile(file, shared.html)
  })

/** The page with the styles of its head in a file at `path`; `null` where it keeps them. */
export function withSharedStyle(
  html: string,
  base: string,
): { readonly html: string; readonly css: string; readonly path: string } | null {
  if (!/\sdata-shares-style\b/.test(html)) return null
  const merged = mergeStyles(elementsOf(html))
  if (!merged) throw new Error('The page has no styles to share: they were to be two or more.')
  const { code: css, edits } = merged
  const name = createHash('sha256').update(css).digest('base64url').slice(0, 8)
  const path = `_astro/sheet.${name}.css`
  const link = `<link rel="stylesheet" href="${base}${path}">`
  const linked = edited(
    html,
    edits.map((edit, at) => (at === 0 ? { ...edit, text: link } : edit)),
  )
  return { html: linked, css, path }
}
