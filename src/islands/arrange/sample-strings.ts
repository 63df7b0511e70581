import type { AnsweringStrings } from '../answering/strings.ts'

/** Words for the tests, apart from those of the site: they may change without them. */
export const sampleAnswering: AnsweringStrings = {
  ...{
    check: 'Check',
    retry: 'Try again',
    reveal: 'Show the answer',
    redo: 'Start over',
    reread: 'Look back',
  },
  ...{ hint: 'A hint', anotherHint: 'Another hint', nothing: 'Move something first.' },
  ...{ right: 'Right', wrong: 'Not quite', partly: { one: '{k} of {n} right.', other: '{k} of {n} right.' } },
  ...{ lastRight: 'Last time: right.', lastWrong: 'Last time: not quite.', revised: 'It has changed.' },
  ...{ key: 'Right answer', answer: 'The answer' },
}
