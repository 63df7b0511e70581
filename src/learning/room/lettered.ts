import { letterAt } from '../items/letter.ts'
import { inShownOrder } from '../items/option-order.ts'
import type { VotableItem } from './confusions.ts'

/** An option as a card of paper names it. */
export interface LetteredOption {
  readonly id: string
  readonly letter: string
  readonly text: string
}

/** The options with the letters of the cards that are raised for them: A is the one shown first, on screen and on paper. */
export const lettered = (item: VotableItem): readonly LetteredOption[] =>
  inShownOrder(item).map(({ id, text }, at) => ({ id, letter: letterAt(at), text }))

/** What a key does to the hands: a letter raises one, with Shift it lowers one; `null` for any other. */
export function handsByKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  options: readonly LetteredOption[],
): { readonly option: string; readonly by: 1 | -1 } | null {
  const option = options.find(({ letter }) => letter === key.toUpperCase())?.id
  return option === undefined ? null : { option, by: shiftKey ? -1 : 1 }
}
