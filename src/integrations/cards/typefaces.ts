import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const resolve = createRequire(import.meta.url).resolve

/** The fonts of the site, in the one compressed form that satori reads. */
const fontFile = (path: string) => readFileSync(resolve(`@fontsource/${path}.woff`))

const display = fontFile('besley/files/besley-latin-700-normal')
const text = fontFile('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal')
const strongText = fontFile('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal')

export type Typeface = 'display' | 'text'

export const typefaces = [
  { name: 'display', weight: 700 as const, data: display },
  { name: 'text', weight: 400 as const, data: text },
  { name: 'text', weight: 700 as const, data: strongText },
]

/** Neither font holds the narrow no-break space of French: a no-break space keeps the words together as well. */
export const drawable = (words: string): string => words.replaceAll('\u202f', '\u00a0')
