import type { Message } from '../faults/fault.ts'
import type { Lost } from './plain-text.ts'

/** What is said of a text that was more than its letters. */
export const lostMessages: Readonly<Record<Lost, Message>> = {
  markup: {
    code: 'dropped-markup',
    what: 'Its markup is not taken: emphasis, lists, links, line breaks.',
    why: 'The texts of an item are plain, in one line.',
    mend: 'Read it again: where the form said something, say it in words.',
  },
  picture: {
    code: 'dropped-picture',
    what: 'A picture, a sound or a film is not taken.',
    why: 'The texts of an item are plain.',
    mend: 'Say in words what it showed, or make it a figure of the lesson.',
  },
  formula: {
    code: 'formula',
    what: 'It holds a formula, which is taken as it is typed.',
    why: 'Formulas are not set here: learners would read its code.',
    mend: 'Write it in plain signs: "x² ÷ 2".',
  },
}
