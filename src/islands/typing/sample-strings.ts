import type { NumberStrings } from '../number/strings.ts'
import { sampleStrings as answering } from '../answering/sample-strings.ts'
import type { TextEntryStrings } from '../text-entry/strings.ts'

/** What a word to type says in tests. */
export const sampleTextStrings: TextEntryStrings = {
  ...answering,
  label: 'Your answer',
  nearly: 'Right, but for a slip',
  spelt: 'It is spelt “{spelling}”.',
  keysAre: { one: 'Right answer: {keys}', other: 'Right answers: {keys}' },
}

/** What a number to type says in tests. */
export const sampleNumberStrings: NumberStrings = {
  ...answering,
  label: 'Your answer',
  unreadable: 'No number could be read.',
  understood: 'Understood: {number}.',
  wrongUnit: 'Right number, but in {unit}.',
  needlessUnit: 'Right number, without a unit.',
  keyIs: 'Right answer: {number}',
  quantity: { word: '{number} {unit}', currency: '{unit}{number}', percent: '{number}{unit}' },
}
