import { globSync, readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import type { Build } from '../../scripts/test/builds.ts'
import type { BuiltPage } from './built-pages.ts'

/** What heads of pages, and the sitemap, tell those who find and share them. */
export interface PageLink {
  readonly hreflang: string
  readonly href: string
}

export const isIndexable = ({ document }: BuiltPage): boolean =>
  document.querySelector('meta[name="robots"][content~="noindex"]') === null

export function pageLinks({ document }: BuiltPage, rel: 'canonical' | 'alternate'): PageLink[] {
  return [...document.querySelectorAll(`head link[rel="${rel}"]`)].map(linkOf)
}

const linkOf = (element: { getAttribute: (name: string) => string | null }): PageLink => ({
  hreflang: element.getAttribute('hreflang') ?? '',
  href: element.getAttribute('href') ?? '',
})

/** The one value of a tag of the head. Throws where it is missing, or there twice. */
export function metaOf({ document, path }: BuiltPage, name: string): string {
  const found = [...document.querySelectorAll(`head meta[property="${name}"], head meta[name="${name}"]`)]
  if (found.length !== 1) throw new Error(`${path} has ${found.length} tags "${name}".`)
  return found[0]?.getAttribute('content') ?? ''
}

/** The one block of JSON-LD of a page. */
export function linkedData(page: BuiltPage | undefined): unknown {
  const blocks = [...(page?.document.querySelectorAll('script[type="application/ld+json"]') ?? [])]
  if (blocks.length !== 1)
    throw new Error(`${page?.path ?? 'No page'} has ${blocks.length} blocks of JSON-LD.`)
  return JSON.parse(blocks[0]?.textContent ?? '')
}

interface Listed {
  readonly address: string
  readonly alternates: readonly PageLink[]
}

/** The pages of every sitemap that the index names; each must be a file of the site. */
export function sitemapOf({ outDir, base }: Build, host: string): Listed[] {
  const index = readFileSync(`${outDir}/sitemap-index.xml`, 'utf8')
  const named = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
  const files = globSync('sitemap-[0-9]*.xml', { cwd: outDir })
  const addresses = files.map((file) => `${host}${base}${file}`)
  if (named.join() !== addresses.join())
    throw new Error(`The index names ${named.join()}; there is ${addresses.join()}.`)
  return files.flatMap((file) => entriesOf(readFileSync(`${outDir}/${file}`, 'utf8')))
}

function entriesOf(xml: string): Listed[] {
  const document = new new Window().DOMParser().parseFromString(xml, 'application/xml')
  return [...document.querySelectorAll('url')].map((url) => ({
    address: url.querySelector('loc')?.textContent ?? '',
    alternates: [...url.children].filter(({ localName }) => localName === 'link').map(linkOf),
  }))
}
