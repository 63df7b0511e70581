import { piecesOf } from './excerpt.ts'
import type { Found } from './hit.ts'

/** Letters that two words must share at their start to be forms of one. */
const sharedLetters = 3

/**
 * Whether something found says a word of the query. Where no word of the index begins as one of the query does,
 * Pagefind falls back on the longest that the query begins with: "c" for "cupboard".
 */
export function says({ title, excerpt }: Pick<Found, 'title' | 'excerpt'>, query: string): boolean {
  const marked = piecesOf(excerpt).filter(({ isMarked }) => isMarked)
  const said = wordsIn([title, ...marked.map(({ text }) => text)].join(' '))
  return wordsIn(query).some((word) => {
    const start = word.slice(0, sharedLetters)
    // Pagefind finds parts of words too: "sour" in "resource".
    return said.some((other) => other.includes(start))
  })
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
