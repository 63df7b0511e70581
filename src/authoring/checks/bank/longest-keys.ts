import { chanceOfAtLeast } from './chance.ts'
import { type Choice, hasOneKey, lengthOf } from './choices.ts'

/** How often the key is the longest option. */
export interface LongestKeys {
  /** Items with one key. */
  readonly items: number
  /** Of these, the items whose key is longer than every other option. */
  readonly longest: number
  /** How many it would be if length and key had nothing to do with each other: the sum of 1/options. */
  readonly expected: number
  /** Probability that it would then be as many, or more. */
  readonly chance: number
}

export function longestKeys(items: readonly Choice[], locale: string): LongestKeys {
  const counted = items.filter(hasOneKey)
  const each = counted.map(({ options }) => 1 / options.length)
  const longest = counted.filter((item) => keyExcess(item, locale) > 0).length
  return {
    items: counted.length,
    longest,
    expected: each.reduce((sum, p) => sum + p, 0),
    chance: chanceOfAtLeast(longest, each),
  }
}

/** By how many characters the key is longer than the longest distractor; negative where it is shorter. */
export function keyExcess({ options }: Choice, locale: string): number {
  const lengths = (right: boolean) =>
    options.filter(({ key = false }) => key === right).map(({ text }) => lengthOf(text[locale]))
  return Math.max(...lengths(true)) - Math.max(...lengths(false))
}
