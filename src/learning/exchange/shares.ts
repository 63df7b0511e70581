import type { GradableChoice } from '../items/choice.ts'

/**
 * What each option adds to the score, so that sums never below 0 are the partial credit of `gradeChoice`: a key its share
 * of the keys, a distractor where several may be chosen less its share of the distractors.
 */
export function optionShares(item: GradableChoice): readonly number[] {
  const keys = item.options.filter(({ key }) => key).length
  return item.options.map(({ key }) => {
    if (key) return 1 / keys
    return item.multiple ? -1 / (item.options.length - keys) : 0
  })
}

/** In hundredths, with the decimals by which Moodle knows a third: 33.33333. */
export const percent = (share: number): string => String(Number((share * 100).toFixed(5)))
