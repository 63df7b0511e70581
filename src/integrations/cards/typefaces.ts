import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The fonts of the site, in the one compressed form that satori reads. */
const display = readFileSync(require.resolve('@fontsource/besley/files/besley-latin-700-normal.woff'))
const text = readFileSync(
  require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'),
)
const strongText = readFileSync(
  require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff'),
)

export type Typeface = 'display' | 'text'

export const typefaces = [
  { name: 'display', weight: 700 as const, data: display },
  { name: 'text', weight: 400 as const, data: text },
  { name: 'text', weight: 700 as const, data: strongText },
]

/** Neither font holds the narrow no-break space of French: a no-break space keeps the words together as well. */
export const drawable = (words: string): string => words.replaceAll('\u202f', '\u00a0')
