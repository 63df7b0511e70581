export interface Word {
  readonly word: string
  readonly offset: number
}

/** What stands in texts and is no prose: addresses, `[[gaps]]`, `{holes}`, `&entities;`. */
const noProse = /(?:https?:\/\/|www\.)[^\s»”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\[\[[^\]]*\]\]|\{[^}]*\}|&#?\w+;/g

const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** The words of a text that can be misspelt: not those with digits ("4x", "2024"), and no single letters. */
export function wordsIn(text: string): readonly Word[] {
  const prose = text.replace(noProse, (found) => ' '.repeat(found.length))
  return [...prose.matchAll(token)]
    .map(({ 0: word, index }) => ({ word, offset: index }))
    .filter(({ word }) => word.length > 1 && !/\p{N}/u.test(word))
}
