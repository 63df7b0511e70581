import type { Message } from '../faults/fault.ts'

export const tooLargeFile = (most: number): Message => ({
  code: 'file-too-large',
  what: 'This file is too large.',
  why: `Files of ${most / 1e6} MB at most are read.`,
  mend: 'Part it in several files; embedded pictures are not taken anyway.',
})

export const packedFile: Message = {
  code: 'packed-file',
  what: 'This is a packed file, such as a spreadsheet or a word processor saves.',
  why: 'Questions are read from text.',
  mend: 'Open it there, and save it as CSV (UTF-8).',
}

export const guessedEncoding = (encoding: string): Message => ({
  code: 'guessed-encoding',
  what: `The file is read as ${encoding}.`,
  why: 'It is not UTF-8, and does not say what it is.',
  mend: 'Look at the accents; where they are wrong, save the file as UTF-8 and import it again.',
})

export const controlCharacters = (count: number): Message => ({
  code: 'control-characters',
  what: `${count} control ${count === 1 ? 'character is' : 'characters are'} dropped; the first stood here.`,
  why: 'No text is written with them.',
  mend: 'Look whether something else was meant there.',
})

export const unknownSigns: Message = {
  code: 'unknown-signs',
  what: 'Here is a sign that could not be read (U+FFFD).',
  why: 'The file was once saved in another encoding than it was read in.',
  mend: 'Write the letter again.',
}

export const unknownFile = (path: string): Message => ({
  code: 'unknown-format',
  what: `"${path}" is neither a .gift nor a .csv file.`,
  why: 'What a file holds is known by its name.',
  mend: 'Name it .gift (or .txt) for GIFT, .csv (or .tsv) for a sheet.',
})

export const unreadableSource = (reason: string): Message => ({
  code: 'unreadable-file',
  what: 'This file cannot be read.',
  why: reason,
  mend: 'Look at its path and its permissions.',
})

export const tooManyQuestions = (most: number): Message => ({
  code: 'too-many-questions',
  what: 'From here on nothing is read.',
  why: `Of a file, ${most} questions are, at most.`,
  mend: 'Part it in several files.',
})

export const nothingAsked: Message = {
  code: 'no-question',
  what: 'There is no question in this file.',
  why: 'Nothing can be imported.',
  mend: 'Look whether it is the right file: docs/imports.md says what is read.',
}
