import type { BuiltPage } from './built-pages.ts'

const carriers: readonly (readonly [selector: string, attribute: string])[] = [
  ['a[href], area[href]', 'href'],
  ['link[href]', 'href'],
  ['script[src], img[src], source[src], iframe[src], video[src], audio[src], track[src], embed[src]', 'src'],
  ['use[href], image[href]', 'href'],
  ['form[action]', 'action'],
  ['object[data]', 'data'],
]

/** Every address a page names. `fetched` is what the browser loads by itself. */
export interface Link {
  readonly href: string
  readonly fetched: boolean
}

/** `rel` of links that name a place without loading it. */
const spoken = ['canonical', 'alternate', 'license', 'author', 'prev', 'next', 'me']

export function linksOf({ document }: BuiltPage): Link[] {
  return carriers.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].map((element) => {
      const rel = (element.getAttribute('rel') ?? '').split(' ')
      const named =
        ['A', 'AREA', 'FORM'].includes(element.tagName) || spoken.some((word) => rel.includes(word))
      return { href: element.getAttribute(attribute) ?? '', fetched: !named }
    }),
  )
}

/** Addresses in the page's own styles. */
export const stylesheetLinks = ({ html }: BuiltPage): string[] =>
  [...html.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((href) => !href.startsWith('data:'))
