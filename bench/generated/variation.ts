import { randomStream, seedFrom } from '../../src/learning/random.ts'

/** One in so many words is replaced by another of the same lesson: pages of one size that differ everywhere. */
const replacedOneIn = 4

/** What no word is taken from or put into: tags with their attributes, ids, addresses. */
const untouchable = /<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^'">])*>|\{[^}]*\}|\]\([^)]*\)/u
const word = /(?<![\p{L}\p{N}])\p{Ll}{5,}(?![\p{L}\p{N}])/u
const either = new RegExp(`${untouchable.source}|${word.source}`, 'gu')

/** `text` with words of its own in other places; the same `seed` gives the same text. */
export function varied(text: string, seed: string): string {
  const random = randomStream(seedFrom(seed))
  const words = (text.match(either) ?? []).filter(isWord)
  return text.replaceAll(either, (found) => {
    if (!isWord(found) || random() * replacedOneIn >= 1) return found
    return words[Math.floor(random() * words.length)] ?? found
  })
}

const isWord = (found: string): boolean => /^\p{Ll}/u.test(found)
