import { withoutAccents } from '../../learning/items/fold-text.ts'

const maxWords = 6
const maxLength = 48

/** Lower-case words joined by hyphens, of the first words of `text`; '' where it has no letter an id may hold. */
export function slugOf(text: string, words = maxWords): string {
  return withoutAccents(text.slice(0, 400).toLowerCase())
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, words)
    .join('-')
    .slice(0, maxLength)
    .replace(/-+$/, '')
}

/** `id`, or with the least number that is not taken; it is taken from then on. */
export function untaken(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`
  taken.add(free)
  return free
}

/** Ids for the parts of one item, each guessed from what is written on it. */
export function partIds(fallback: string, taken = new Set<string>()): (text: string) => string {
  return (text) => untaken(slugOf(text, 3) || fallback, taken)
}
