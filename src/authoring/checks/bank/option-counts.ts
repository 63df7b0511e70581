import type { Draft } from '../../draft.ts'
import { type Fault, faultAt } from '../../faults/fault.ts'
import { wrongOptionCount } from './bank-faults.ts'
import { choicesIn } from './choices.ts'

/**
 * Three options are as good as four or five (Rodriguez 2005, a meta-analysis: Three Options Are Optimal for
 * Multiple-Choice Items); two invite guessing.
 */
const [fewest, most] = [3, 4]

/** Items with options have three or four. */
export function optionCounts({ lessons }: Draft): readonly Fault[] {
  return choicesIn(lessons).flatMap(({ value: { options }, place }) =>
    options.length < fewest || options.length > most
      ? [faultAt(place(['options']), wrongOptionCount(options.length, fewest, most))]
      : [],
  )
}
