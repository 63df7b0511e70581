import { giftText, markedText, withoutArrow } from './gift-text.ts'

/** One line of the answers of a question. */

export interface GiftOption {
  readonly text: string
  /** As `percent` writes it. */
  readonly percent: string
  readonly feedback: string
}

/** Of a question with one right option, `=`; `~` with a weight where several add up. */
export function optionLine({ text, percent, feedback }: GiftOption, isSingle: boolean): string {
  if (isSingle && percent === '100') return `=${markedText(text)}${comment(feedback)}`
  return `~${percent === '0' ? '' : `%${percent}%`}${markedText(text)}${comment(feedback)}`
}

/** Typed answers. A star would stand for any text. */
export const spellingLine = ({ text, percent, feedback }: GiftOption): string =>
  withoutArrow(`=%${percent}%${giftText(text.replace(/\*/g, '\\*'))}${comment(feedback)}`)

/** `tolerance` '0': exact. */
export const numberLine = (value: string, tolerance: string, percent: string, feedback: string): string =>
  `=%${percent}%${value}${tolerance === '0' ? '' : `:${tolerance}`}${comment(feedback)}`

/** `left` '': a distractor. */
export const pairLine = (left: string, right: string): string =>
  `=${left === '' ? '' : markedText(withoutArrow(left))} -> ${giftText(right)}`

const comment = (feedback: string): string => (feedback === '' ? '' : `#${markedText(feedback)}`)
