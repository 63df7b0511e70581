import type { Message } from '../faults/fault.ts'
import { didYouMean } from '../faults/nearest.ts'

export const missingGap = (gap: string): Message => ({
  code: 'missing-gap',
  what: `The text does not have the gap "${gap}".`,
  why: 'In every language the text has each gap of the item once.',
  mend: `Write [[${gap}]] where it stands in this language, or remove the gap.`,
})

export const unknownGap = (gap: string, known: readonly string[]): Message => ({
  code: 'unknown-gap',
  what: `The text has a gap "${gap}" that the item does not have.`,
  why: 'Gaps are written under "gaps" of the same item.',
  mend: didYouMean(gap, known, 'Write it there, or name one that is there.'),
})

export const repeatedGap = (gap: string): Message => ({
  code: 'repeated-gap',
  what: `The text has the gap "${gap}" more than once.`,
  why: 'One answer could not be told from the other.',
  mend: 'Give each place a gap of its own.',
})

export const wordTaken = (word: string, gap: string): Message => ({
  code: 'word-taken',
  what: `The word "${word}" fills the gap "${gap}" already.`,
  why: 'Each word of the bank is used once: one of the two gaps could never be filled.',
  mend: 'Name another word, or write "reusable: true" in the item.',
})

export const reasonAgainstKey = (word: string): Message => ({
  code: 'reason-against-key',
  what: `"${word}" is said to be wrong where it is right.`,
  why: 'It is the word of this gap: nobody would ever read this.',
  mend: 'Name another word under "not", or remove this one.',
})
