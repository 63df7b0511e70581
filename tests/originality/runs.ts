import { createHash } from 'node:crypto'

const length = 8

/** Words of a text as the hashes count them: lower case, without accents, letters a to z and digits. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g) ?? []

/** Every run of eight words of a text, in order. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '))
}

/** How the list of the sources' runs names a run: the first 12 hex digits of its SHA-256. */
export const hashOf = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 12)

/** The text without its markup, so that a tag in the middle of a sentence hides nothing. */
export const withoutMarkup = (text: string): string => text.replace(/<[^>]*>|\{#[^}]*\}/g, ' ')
