import { createHash } from 'node:crypto'
import { attributeOf, codeOf, type Element, elementsOf } from './page-tree.ts'

/** Marks what opens the search: a page that has it may compile the WebAssembly of the search. */
const searchMark = 'data-search'

/**
 * What the page may load and run: what the site itself serves, and the very scripts and styles that stand in the page.
 * `object-src`, `frame-src` and the like are left to `default-src`, `worker-src` to `script-src`.
 */
export function policyOf(page: string): string {
  const elements = elementsOf(page)
  const hashesOf = (isMeant: (element: Element) => boolean) =>
    new Set(elements.filter(isMeant).map((element) => hashSource(codeOf(element))))
  const opensSearch = elements.some((element) => attributeOf(element, searchMark) !== undefined)
  const scripts = ["'self'", ...hashesOf(isInlineScript), ...(opensSearch ? ["'wasm-unsafe-eval'"] : [])]
  const styles = ["'self'", ...hashesOf(({ tagName }) => tagName === 'style')]
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    ...['connect', 'font', 'manifest', 'img'].map((kind) => `${kind}-src 'self'`),
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';')
}

/** `'sha256-…'`, as a policy names a script or a style that it lets run. */
export const hashSource = (code: string): string =>
  `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`

/** Data needs no leave: a browser does not run it. Import maps and speculation rules are no data. */
const isInlineScript = (element: Element): boolean =>
  element.tagName === 'script' &&
  attributeOf(element, 'src') === undefined &&
  !/^\s*\w+\/(?:[\w.-]+\+)?json\s*$/i.test(attributeOf(element, 'type') ?? '')
