/** Whether a word or a part of one is known; it is asked with plain apostrophes and hyphens. */
export type Knows = (word: string) => boolean

/** What may stand before an apostrophe, or after it, without being a word of the dictionary. Per language. */
const clipped: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?<rest>.+)$/iu,
  en: /^(?<rest>.+)'s$/iu,
}

/**
 * What of `word` its language does not know; `null` where it is spelt right: as a whole, without what is elided ("l'",
 * "'s"), or as words joined by hyphens ("croûte-là", "half-baked").
 */
export function unknownPart(word: string, language: string, knows: Knows): string | null {
  const plain = word.replaceAll('’', "'").replaceAll('‑', '-')
  if (plain.length === 1 || knows(plain)) return null
  const rest = clipped[language]?.exec(plain)?.groups?.rest
  if (rest !== undefined) return unknownPart(rest, language, knows)
  const parts = plain.split('-')
  const isJoined = parts.length > 1 && parts.every((part) => unknownPart(part, language, knows) === null)
  return isJoined ? null : plain
}
