import { gapIds } from '../../learning/items/gap-text.ts'

/** Per gap its number, from 1, in the order in which the text of this language has them. */
export const gapNumbers = (text: string): ReadonlyMap<string, number> =>
  new Map(gapIds(text).map((gap, at) => [gap, at + 1]))
