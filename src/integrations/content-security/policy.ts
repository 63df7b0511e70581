import { createHash } from 'node:crypto'
import type { PageElement } from './page-elements.ts'

/** Marks what opens the search: a page that has it may compile the WebAssembly of the search. */
const searchMark = 'data-search'

/** Marks what starts a worker of the page's own: only a page that has it may make an address that of one. */
const workerMark = 'data-worker'

/**
 * What a page may load and run: what the site itself serves, and the very scripts and styles that stand among its
 * `elements`; `styles` are the codes of others.
 * `object-src`, `frame-src` and the like are left to `default-src`, `worker-src` to `script-src`.
 */
export function policyOf(elements: readonly PageElement[], styles: readonly string[] = []): string {
  const codesOf = (isMeant: (element: PageElement) => boolean) =>
    elements.filter(isMeant).map(({ code }) => code)
  const isMarked = (mark: string) => elements.some(({ attributes }) => mark in attributes)
  const scripts = hashSources(codesOf(isInlineScript))
  const styleSources = hashSources([...styles, ...codesOf(({ name }) => name === 'style')])
  return [
    "default-src 'none'",
    `script-src ${[...scripts, ...(isMarked(searchMark) ? ["'wasm-unsafe-eval'"] : [])].join(' ')}`,
    `style-src ${styleSources.join(' ')}`,
    ...['connect', 'font', 'manifest', 'img'].map((kind) => `${kind}-src 'self'`),
    "base-uri 'none'",
    "form-action 'none'",
    // No text becomes markup or code: only the address of a worker may be made one, under these names.
    "require-trusted-types-for 'script'",
    `trusted-types worker${isMarked(workerMark) ? ' page-worker' : ''}`,
  ].join(';')
}

const hashSources = (codes: readonly string[]) => ["'self'", ...new Set(codes.map(hashSource))]

/** `'sha256-…'`, as a policy names a script or a style that it lets run. */
export const hashSource = (code: string): string =>
  `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`

/** Data needs no leave: a browser does not run it. Import maps and speculation rules are no data. */
const isInlineScript = ({ name, attributes }: PageElement): boolean =>
  name === 'script' &&
  !('src' in attributes) &&
  !/^\s*\w+\/(?:[\w.-]+\+)?json\s*$/i.test(attributes.type ?? '')
