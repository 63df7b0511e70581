import type { AnsweringStrings } from './strings.ts'

/** What is said in tests. */
export const sampleStrings: AnsweringStrings = {
  check: 'Check',
  retry: 'Try again',
  reveal: 'Show the answer',
  redo: 'Start over',
  reread: 'Look back',
  hint: 'A hint',
  anotherHint: 'Another hint',
  nothing: 'Answer first, then check.',
  right: 'Right',
  wrong: 'Not quite',
  partly: { one: 'Not quite: {k} of {n} right.', other: 'Not quite: {k} of {n} right.' },
  lastRight: 'Last time: right.',
  lastWrong: 'Last time: not quite.',
  revised: 'The question has changed.',
  key: 'Right answer',
  answer: 'The answer, and why',
}
