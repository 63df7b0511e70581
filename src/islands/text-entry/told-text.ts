import { bareText } from '../../learning/items/bare-text.ts'
import { own } from '../../learning/items/own-field.ts'
import { judgeTextEntry, type TextEntryItem } from '../../learning/items/text-entry.ts'
import type { TypedResponse } from '../../learning/items/typed-response.ts'
import { fill, plural } from '../../learning/text.ts'
import type { Told } from '../typing/told.ts'
import type { TextEntryStrings } from './strings.ts'

/** What is said of a typed answer: where it is right and not so spelt, how it is. */
export function toldText(
  item: TextEntryItem<string>,
  response: TypedResponse,
  strings: TextEntryStrings,
): Told {
  const { verdict, spelling, feedback } = judgeTextEntry(item, response)
  const right = verdict === 'right' || verdict === 'typo'
  const word = verdict === 'typo' ? strings.nearly : right ? strings.right : strings.wrong
  const isSpelt = (known: string) =>
    bareText(known, response.locale) === bareText(response.text, response.locale)
  const spelt = right && spelling !== null && !isSpelt(spelling) ? [fill(strings.spelt, { spelling })] : []
  return { right, word, lines: [...spelt, ...(feedback === null ? [] : [feedback])] }
}

/** Names what is accepted, each answer in its first spelling. */
export function acceptedIn(item: TextEntryItem<string>, locale: string, strings: TextEntryStrings): string {
  const keys = item.accept.flatMap(({ variants }) => own(variants, locale)?.[0] ?? [])
  return fill(plural(locale, strings.keysAre, keys.length), { keys: keys.join(' · ') })
}
