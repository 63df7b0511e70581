import { folded, withoutAccents } from '../../../learning/items/fold-text.ts'

/** A heading parted into what it names, the rank and the language that it ends with. */
export interface Heading {
  readonly name: string
  /** Of "option 2" and "option b": 2. */
  readonly rank: number | null
  readonly locale: string | null
}

const languageNames: Readonly<Record<string, string>> = {
  francais: 'fr',
  french: 'fr',
  anglais: 'en',
  english: 'en',
}

export function headingOf(cell: string, locales: readonly string[]): Heading {
  const words = withoutAccents(folded(cell))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  let [rank, locale]: [number | null, string | null] = [null, null]
  while (words.length > 1) {
    const last = words.at(-1) ?? ''
    const [asRank, asLocale] = [rankOf(last), localeOf(last, locales)]
    if (rank === null && asRank !== null) rank = asRank
    else if (locale === null && asLocale !== null) locale = asLocale
    else break
    words.pop()
  }
  return { name: words.join(' '), rank, locale }
}

/** 1 to 20, or a letter from a to h. */
export function rankOf(word: string): number | null {
  if (/^[a-h]$/.test(word)) return word.charCodeAt(0) - 96
  const number = /^\d{1,2}$/.test(word) ? Number(word) : 0
  return number >= 1 && number <= 20 ? number : null
}

function localeOf(word: string, locales: readonly string[]): string | null {
  const meant = Object.hasOwn(languageNames, word) ? languageNames[word] : word
  return locales.find((locale) => locale.toLowerCase() === meant) ?? null
}
