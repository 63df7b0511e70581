import type { Draft } from '../../draft.ts'
import { type Fault, faultAt, type Message } from '../../faults/fault.ts'
import { keyStandsOut, unevenOptions } from './bank-faults.ts'
import { type Choice, choicesIn, lengthOf } from './choices.ts'

/** A key so many times as long as the mean of the distractors, or as short, is seen at a glance. */
const keyRatio = 1.6
/** And so is an option so many times as long as another, be it the key or not. */
const spreadRatio = 3
/** Two words: a smaller difference is not seen, whatever its ratio ("Oven", "Fermentation"). */
const leastDifference = 12

/** Options are of parallel length in every language: none stands out, the key least of all. */
export function optionLengths({ lessons }: Draft): readonly Fault[] {
  return choicesIn(lessons).flatMap(({ value, place }) =>
    Object.keys(value.stem).flatMap((locale) => {
      const found = lengthMessage(value, locale)
      return found ? [faultAt(place(['options', found.at, 'text', locale]), found.message)] : []
    }),
  )
}

function lengthMessage({ options }: Choice, locale: string): { at: number; message: Message } | null {
  const lengths = options.map(({ text }) => lengthOf(text[locale]))
  const isKey = (_: number, at: number) => options[at]?.key === true
  const key = mean(lengths.filter(isKey))
  const others = mean(lengths.filter((length, at) => !isKey(length, at)))
  if (differ(key, others, keyRatio)) {
    const message = keyStandsOut(key > others, Math.round(key), Math.round(others))
    return { at: options.findIndex(({ key: right }) => right), message }
  }
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)]
  if (!differ(longest, shortest, spreadRatio)) return null
  return { at: lengths.indexOf(longest), message: unevenOptions(longest, shortest) }
}

/** `NaN`, the mean of none, differs from nothing. */
const differ = (a: number, b: number, ratio: number): boolean =>
  Math.abs(a - b) >= leastDifference && Math.max(a, b) > ratio * Math.min(a, b)

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length
