import type { Draft } from '../../draft.ts'
import { type Fault, faultAt } from '../../faults/fault.ts'
import { publishedLessons } from '../published.ts'
import { longestIsKey } from './bank-faults.ts'
import { choicesIn, hasOneKey } from './choices.ts'
import { keyExcess, longestKeys } from './longest-keys.ts'

/** Of twelve with three options, eight must have it before chance is out of the question: fewer say nothing. */
const leastItems = 12
/** One-sided: a key that is seldom the longest gives nothing away. */
const significance = 0.05
/** As many as an author mends at a sitting. */
const named = 5

/** Over the bank, reserved items included, the key is not the longest option more often than chance has it. */
export function longestKeyRate(draft: Draft): readonly Fault[] {
  const choices = choicesIn(publishedLessons(draft)).filter(({ value }) => hasOneKey(value))
  if (choices.length < leastItems) return []
  return draft.locales.flatMap((locale) => {
    const found = longestKeys(
      choices.map(({ value }) => value),
      locale,
    )
    if (found.chance >= significance) return []
    const worst = choices
      .toSorted((a, b) => keyExcess(b.value, locale) - keyExcess(a.value, locale))
      .slice(0, named)
    const at = worst[0]?.value.options.findIndex(({ key }) => key) ?? 0
    const place = worst[0]?.place(['options', at, 'text', locale])
    return place
      ? [
          faultAt(
            place,
            longestIsKey(
              locale,
              found,
              worst.map(({ value }) => value.id),
            ),
          ),
        ]
      : []
  })
}
