import type { Message } from '../faults/fault.ts'

export const misspelt = (
  word: string,
  locale: string,
  times: number,
  suggestions: readonly string[],
): Message => ({
  code: 'misspelt',
  what: `"${word}" is no word of "${locale}"${times > 1 ? `; it is written ${times} times` : ''}.`,
  why: 'Neither the dictionary nor words.yaml has it.',
  mend: `${didYouMean(suggestions)}A word that is right is added to words.yaml, one of another language stands in <i lang="…">.`,
})

const didYouMean = (words: readonly string[]): string =>
  words.length === 0 ? '' : `Did you mean ${words.map((word) => `"${word}"`).join(', ')}? `

export const needlessWord = (word: string): Message => ({
  code: 'needless-word',
  what: `Nothing needs "${word}" in this list.`,
  why: 'No text has it, or the dictionary has it too; what is listed for nothing lets a slip through one day.',
  mend: 'Remove it.',
})
