import type { ItemId } from '../../../src/learning/items/item.ts'
import { mean } from '../statistics.ts'
import type { FormPair } from './selectors.ts'

export interface Coverage {
  /** Items that an assessment may put. */
  readonly eligible: number
  /** Of them, how many any learner ever meets. */
  readonly drawn: number
  /** Share of learners who meet the item met least, and the one met most, in either form. */
  readonly leastMet: number
  readonly mostMet: number
  /** Items that the forms A of two learners have in common, of 20. */
  readonly overlap: number
}

export function coverage(pairs: readonly FormPair[], eligible: readonly ItemId[]): Coverage {
  const met = new Map(eligible.map((id) => [id, 0]))
  for (const id of pairs.flatMap(({ a, b }) => [...a, ...b])) met.set(id, (met.get(id) ?? 0) + 1)
  const shares = [...met.values()].map((times) => times / pairs.length)
  const overlaps = pairs.slice(1).map(({ a }, at) => {
    const other = new Set(pairs[at]?.a)
    return a.filter((id) => other.has(id)).length
  })
  return {
    eligible: eligible.length,
    drawn: shares.filter((share) => share > 0).length,
    leastMet: Math.min(...shares),
    mostMet: Math.max(...shares),
    overlap: mean(overlaps),
  }
}
