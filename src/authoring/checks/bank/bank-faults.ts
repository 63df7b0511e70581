import type { Message } from '../../faults/fault.ts'

const count = (k: number, noun: string) => `${k === 0 ? 'No' : k} ${noun}${k === 1 ? '' : 's'}`
const percent = (share: number) => `${Math.round(100 * share)} %`

export const thinlyTested = (concept: string, found: number, least: number): Message => ({
  code: 'thinly-tested',
  what: `${count(found, 'item')} of the published lessons ${found === 1 ? 'tests' : 'test'} the concept "${concept}" taught here.`,
  why: `What a lesson teaches is tested by ${least} items at least; reserved ones do not count.`,
  mend: 'Write an item on it, name it in the "concepts" of an item that tests it already, or do not declare it here.',
})

export const wrongOptionCount = (options: number, least: number, most: number): Message => ({
  code: 'option-count',
  what: `The item has ${options} options.`,
  why:
    options < least
      ? 'Between two, a coin is right every other time.'
      : 'A fifth option is seldom plausible: it is read by all and chosen by nobody.',
  mend: `Write ${least} to ${most} options, each a mistake that somebody makes.`,
})

export const catchAllOption = (text: string): Message => ({
  code: 'catch-all-option',
  what: `"${text}" answers for the other options.`,
  why: 'It is decided by recognising a part of the others, and says nothing of what the learner knows; shuffled, "above" is elsewhere.',
  mend: 'Write an option that stands by itself; where several are right, use "multiple: true".',
})

export const keyStandsOut = (longer: boolean, key: number, distractors: number): Message => ({
  code: 'key-stands-out',
  what: `The key is much ${longer ? 'longer' : 'shorter'} than the other options: ${key} characters, and they ${distractors}.`,
  why: 'Who knows nothing chooses the option that looks unlike the others, and is right.',
  mend: longer
    ? 'Move what justifies the key to its feedback, or say as much in the others.'
    : 'Say in the others as little as in the key, or say more in it.',
})

export const unevenOptions = (longest: number, shortest: number): Message => ({
  code: 'uneven-options',
  what: `The options are of very different lengths: ${longest} characters, and ${shortest}.`,
  why: 'Options that are not alike are judged by their looks.',
  mend: 'Write options that are parallel in form and length.',
})

export const longestIsKey = (
  locale: string,
  {
    longest,
    items,
    expected,
  }: { readonly longest: number; readonly items: number; readonly expected: number },
  ids: readonly string[],
): Message => ({
  code: 'longest-is-key',
  what: `In "${locale}" the key is the longest option in ${longest} of ${items} items; by chance it would be in ${Math.round(expected)}.`,
  why: 'Who always takes the longest option does better than chance: the bank then measures that.',
  mend: `Shorten keys, or lengthen distractors. The key is longest by most in: ${ids.join(', ')}.`,
})

export const keyPositionHeld = (position: number, keys: number, items: number): Message => ({
  code: 'key-position',
  what: `The key is written at position ${position} in ${keys} of ${items} items: ${percent(keys / items)}.`,
  why: 'Options are shuffled where they are shown; printed, exported or read in the source, a habit gives them away.',
  mend: `Move some keys: no position should hold more than half of them.`,
})
