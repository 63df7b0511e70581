import { judgeNumber, type NumberItem } from '../../learning/items/number.ts'
import type { TypedResponse } from '../../learning/items/typed-response.ts'
import { fill } from '../../learning/text.ts'
import type { Told } from '../typing/told.ts'
import { quantity } from './quantity.ts'
import type { NumberStrings } from './strings.ts'

interface Context {
  readonly item: NumberItem<string>
  readonly strings: NumberStrings
  readonly locale: string
}

/** What is said of a typed number. Where it is wrong, how it was understood: `1,234` may have been meant otherwise. */
export function toldNumber(response: TypedResponse, { item, strings, locale }: Context): Told {
  const { verdict, value, feedback } = judgeNumber(item, response)
  if (verdict === 'right') return { right: true, word: strings.right, lines: [] }
  const unit = item.unit?.text
  if (verdict === 'wrong-unit') {
    const line = unit === undefined ? strings.needlessUnit : fill(strings.wrongUnit, { unit })
    return { right: false, word: strings.wrong, lines: [line] }
  }
  const number = value === null ? null : quantity(value, unit, strings.quantity, locale)
  const understood = number === null ? strings.unreadable : fill(strings.understood, { number })
  return {
    right: false,
    word: strings.wrong,
    lines: feedback === null ? [understood] : [feedback, understood],
  }
}

/** Names the right number, with its unit. */
export const keyIn = ({ item, strings, locale }: Context): string =>
  fill(strings.keyIs, { number: quantity(item.value, item.unit?.text, strings.quantity, locale) })
