import type { Cell } from '../bank-format.ts'

/**
 * Kahoot's template, https://kahoot.com/files/2018/08/KahootQuizTemplate-3.xlsx, of its article on importing from a
 * spreadsheet (https://support.kahoot.com/hc/en-us/articles/115002812547): instructions in column B, headings in row 8,
 * questions from row 9 on, numbered in column A from 1 to 100; columns B to H hold the question, four answers, the
 * seconds and the right answers. Taken from several public programs that fill it in, which agree; there is no other
 * specification.
 */
export const head: readonly (readonly Cell[])[] = [
  [],
  [null, 'Quiz template'],
  [
    null,
    'Add questions, at least two answer alternatives, time limit and choose correct answers (at least one). Have fun creating your awesome quiz!',
  ],
  [
    null,
    'Remember: questions have a limit of 120 characters and answers can have 75 characters max. Text will turn red in Excel or Google Docs if you exceed this limit. If several answers are correct, separate them with a comma.',
  ],
  [null, "See an example question below (don't forget to overwrite this with your first question!)"],
  [
    null,
    "And remember,  if you're not using Excel you need to export to .xlsx format before you upload to Kahoot!",
  ],
  [],
  [
    null,
    'Question - max 120 characters',
    'Answer 1 - max 75 characters',
    'Answer 2 - max 75 characters',
    'Answer 3 - max 75 characters',
    'Answer 4 - max 75 characters',
    'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
    'Correct answer(s) - choose at least one',
  ],
]

export const widths: readonly number[] = [5, 60, 30, 30, 30, 30, 12, 12]

/** In UTF-16 units, as spreadsheets count. */
export const maxQuestion = 120
export const maxAnswer = 75
export const answerColumns = 4
/** Numbered in the template. */
export const maxQuestions = 100

const limitsSeconds = [5, 10, 20, 30, 60, 90, 120, 240] as const

/** A pace at which a room reads from a screen, and what it takes to decide and to press. */
const wordsPerSecond = 2
const decidingSeconds = 10

/** The shortest limit of Kahoot's in which the texts can be read and answered. */
export function timeLimit(texts: readonly string[]): number {
  const words = texts.join(' ').split(/\s+/).length
  const needed = decidingSeconds + words / wordsPerSecond
  return limitsSeconds.find((seconds) => seconds >= needed) ?? 240
}
