import type { TextFormat } from 'gift-pegjs'
import { lostMessages } from '../lost-messages.ts'
import type { Teller } from '../note.ts'
import { plainText } from '../plain-text.ts'

/** The words of a text, without markup; `null` where there is none. What is lost is told. */
export type Words = (text: TextFormat | null | undefined) => string | null

export const wordsIn =
  ({ tell }: Teller): Words =>
  (given) => {
    if (!given || given.text.trim() === '') return null
    const { text, lost } = plainText(given.text, given.format === 'markdown')
    for (const what of lost) tell('loss', lostMessages[what])
    return text === '' ? null : text
  }
