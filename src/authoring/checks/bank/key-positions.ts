import type { Draft } from '../../draft.ts'
import { type Fault, faultAt } from '../../faults/fault.ts'
import { publishedLessons } from '../published.ts'
import { keyPositionHeld } from './bank-faults.ts'
import { type Choice, choicesIn, hasOneKey } from './choices.ts'

/** Fewer items have habits by chance. */
const leastItems = 12
/**
 * Half of the keys: with three or four options chance puts a quarter to a third at each position, and more than half
 * of twelve, with three options, in one case of fifteen; of thirty, in one of fifty.
 */
const mostShare = 0.5

/** How many keys are written at the first position, the second… of items with one key. */
export function keyPositionCounts(items: readonly Choice[]): readonly number[] {
  const positions = items.filter(hasOneKey).map(({ options }) => options.findIndex(({ key }) => key))
  return Array.from(
    { length: Math.max(0, ...positions.map((at) => at + 1)) },
    (_, at) => positions.filter((position) => position === at).length,
  )
}

/** Over the bank, keys are not written at one position as a habit. */
export function keyPositions(draft: Draft): readonly Fault[] {
  const choices = choicesIn(publishedLessons(draft)).filter(({ value }) => hasOneKey(value))
  if (choices.length < leastItems) return []
  return keyPositionCounts(choices.map(({ value }) => value)).flatMap((keys, position) => {
    const first = choices.find(({ value }) => value.options[position]?.key)
    if (keys <= mostShare * choices.length || !first) return []
    return [faultAt(first.place(['options', position]), keyPositionHeld(position + 1, keys, choices.length))]
  })
}
