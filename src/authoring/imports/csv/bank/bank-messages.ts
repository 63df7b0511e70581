import type { Message } from '../../../faults/fault.ts'
import { didYouMean } from '../../../faults/nearest.ts'

const sheetForm = 'See docs/imports.md for what each row of the sheet holds.'

export const strayLanguage = (language: string, locales: readonly string[]): Message => ({
  code: 'stray-language',
  what: `The course is not in "${language}": this row is not taken.`,
  why: `Its languages are: ${locales.join(', ')}.`,
  mend: 'Correct the column "language", or add the language to course.yaml first.',
})

export const unknownPart = (part: string, known: readonly string[]): Message => ({
  code: 'unknown-part',
  what: part === '' ? 'This row has no "part".' : `No part of an item is called "${part}".`,
  why: 'It cannot be told what the row is, and it is not taken.',
  mend: didYouMean(part, known, sheetForm),
})

export const filledDown: Message = {
  code: 'filled-down',
  what: 'This row names no item: it is taken for one of the item above.',
  why: 'Each row belongs to an item.',
  mend: 'Fill the column "item".',
}

export const noItem: Message = {
  code: 'no-item',
  what: 'This row names no item, and there is none above: it is not taken.',
  why: 'Each row belongs to an item.',
  mend: 'Fill the column "item".',
}

export const rowsDisagree = (column: string, kept: string, other: string): Message => ({
  code: 'rows-disagree',
  what: `"${column}" is "${other}" here, and "${kept}" in another row of the same thing; this one is not taken.`,
  why: 'A thing has several rows where it is in several languages; in all else they are alike.',
  mend: 'Write the right one into both, and import again.',
})

export const sameId = (id: string, renamed: string): Message => ({
  code: 'same-id',
  what: `Another row has the id "${id}" too; this one is called "${renamed}".`,
  why: 'Answers are stored under ids: two things never share one.',
  mend: 'Choose a name that says what it is.',
})

export const noQuestionRow = (item: string): Message => ({
  code: 'no-question-row',
  what: `There is no row "question" for the item "${item}": it is not taken.`,
  why: 'That row has the question and its kind.',
  mend: sheetForm,
})

export const unknownKind = (kind: string, kinds: readonly string[]): Message => ({
  code: 'unknown-kind',
  what: kind === '' ? 'The kind of this item is missing.' : `No item is of the kind "${kind}".`,
  why: `The kinds are: ${kinds.join(', ')}.`,
  mend: didYouMean(kind, kinds, 'Write one of them in the column "kind".').replace(/ Known: .*/, ''),
})

export const strayRow = (part: string, kind: string): Message => ({
  code: 'stray-row',
  what: `This row, "${part}", is no part of the item, and is not taken.`,
  why: `An item of the kind "${kind}" has no such part there.`,
  mend: `Look at the columns "part" and "under". ${sheetForm}`,
})

export const strayCell = (column: string, part: string): Message => ({
  code: 'stray-cell',
  what: `The cell "${column}" of this row is not taken.`,
  why: `A row "${part}" of this kind of item has nothing there.`,
  mend: sheetForm,
})

export const notANumber = (cell: string): Message => ({
  code: 'not-a-number',
  what: `"${cell}" is not read as a number.`,
  why: 'A number is written in digits, with one decimal mark and no spaces.',
  mend: 'Write it so: 1234.5',
})

export const unknownMark = (cell: string): Message => ({
  code: 'unknown-mark',
  what: `"${cell}" does not say whether this is right: it is taken for wrong.`,
  why: 'In the column "key", an x means that it is right.',
  mend: 'Write x, or leave the cell empty.',
})

export const unknownSetting = (setting: string, known: readonly string[]): Message => ({
  code: 'unknown-setting',
  what: `The setting "${setting}" is not taken.`,
  why: 'No item has it.',
  mend: didYouMean(setting, known, 'Remove it.'),
})

export const guessedPartIds: Message = {
  code: 'guessed-part-ids',
  what: 'Parts of this item without an id are named after their words.',
  why: 'Answers are stored under ids.',
  mend: 'Rename them before anybody answers, if they are not good.',
}

export const otherNumbers: Message = {
  code: 'other-numbers',
  what: 'A second right number is not taken.',
  why: 'An item has one right number, with a tolerance.',
  mend: 'Widen the tolerance, or ask for one number.',
}
