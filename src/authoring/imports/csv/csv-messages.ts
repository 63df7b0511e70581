import type { Message } from '../../faults/fault.ts'
import { didYouMean } from '../../faults/nearest.ts'

export const openQuote: Message = {
  code: 'open-quote',
  what: 'A quote opens in this row and is never closed: the row is not taken.',
  why: 'Up to the next quote all would be one cell. Reading goes on with the next line.',
  mend: 'Close the quote; write "" for a quote within a cell.',
}

export const tooManyOpenQuotes: Message = {
  code: 'too-many-open-quotes',
  what: 'Too many quotes are never closed: the rest of the file is not read.',
  why: 'It does not seem to be a sheet saved by a program.',
  mend: 'Save it again as CSV from a spreadsheet.',
}

export const tooManyRows = (most: number): Message => ({
  code: 'too-many-rows',
  what: 'From here on nothing is read.',
  why: `Of a file, ${most} rows are, at most.`,
  mend: 'Part it in several files.',
})

export const tooManyParts = (most: number): Message => ({
  code: 'too-many-parts',
  what: `The item has more than ${most} rows: the others are not taken.`,
  why: 'No item has a tenth of them.',
  mend: 'Look whether they all belong to it.',
})

export const tooLongCell = (most: number): Message => ({
  code: 'cell-too-long',
  what: `A cell of this row has more than ${most} characters: the row is not taken.`,
  why: 'No learner would read so much; often a quote was lost, or a picture is embedded as text.',
  mend: 'Shorten it.',
})

export const malformedQuotes: Message = {
  code: 'malformed-quotes',
  what: 'A quote stands where none should in this row.',
  why: 'A cell in quotes ends with one; within it, each is written twice.',
  mend: 'Look whether the row was read as it is meant.',
}

export const guessedDelimiter = (delimiter: string): Message => ({
  code: 'guessed-separator',
  what: `Cells are parted by ${delimiter === '\t' ? 'tabs' : `"${delimiter}"`}.`,
  why: 'So most headings are known.',
  mend: 'Write "sep=;" as the first line to say another.',
})

export const noHeadings = (known: readonly string[]): Message => ({
  code: 'no-headings',
  what: 'The first row does not name the columns.',
  why: 'What a cell means is known by its heading.',
  mend: `Write headings, such as: ${known.join(', ')}. See docs/imports.md.`,
})

export const unknownColumn = (name: string, known: readonly string[]): Message => ({
  code: 'unknown-column',
  what: `The column "${name}" is not taken.`,
  why: 'Nothing of an item bears that name.',
  mend: didYouMean(name, known, 'Rename it if it is one of those of docs/imports.md.').replace(
    / Known: .*/,
    '',
  ),
})

export const repeatedColumn = (name: string): Message => ({
  code: 'repeated-column',
  what: `The column "${name}" is not taken: another means the same.`,
  why: 'It could not be told which of the two counts.',
  mend: 'Remove one of them, or name it otherwise.',
})

export const extraCells = (count: number): Message => ({
  code: 'extra-cells',
  what: `${count === 1 ? 'One cell has' : `${count} cells have`} no heading above, and ${count === 1 ? 'is' : 'are'} not taken.`,
  why: 'Often a text holds the separator, and is not put in quotes.',
  mend: 'Put the text in quotes, or save the sheet again from a spreadsheet.',
})

export const guessedKind = (kind: string, why: string): Message => ({
  code: 'guessed-kind',
  what: `It is taken as an item of the kind "${kind}".`,
  why,
  mend: 'If it is meant otherwise, give it options, or write the item by hand.',
})

export const noAnswer: Message = {
  code: 'no-answer',
  what: 'This question has neither options nor an answer.',
  why: 'There is nothing to choose, and nothing to compare an answer with.',
  mend: 'Fill the columns of its options, or of its right answer.',
}

export const noQuestionText: Message = {
  code: 'no-stem',
  what: 'This row asks nothing: its question is empty.',
  why: 'An item begins with its question.',
  mend: 'Write the question, or remove the row.',
}

export const unknownKey = (key: string): Message => ({
  code: 'unknown-key',
  what: `The right answer "${key}" is none of the options.`,
  why: 'A right answer is a letter, a number, or the text of an option.',
  mend: 'Write "key: true" in the option that is right.',
})

export const ambiguousKey = (key: string): Message => ({
  code: 'ambiguous-key',
  what: `The right answer "${key}" is taken for the option that says so, not for the one of that rank.`,
  why: 'It could mean both.',
  mend: 'Look which one is marked "key: true".',
})

export const uneven = (counts: string): Message => ({
  code: 'uneven-lists',
  what: `The languages do not list as many options: ${counts}.`,
  why: 'Options are put side by side in their order.',
  mend: 'Look whether they belong together; write what is missing.',
})
