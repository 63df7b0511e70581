/** What every kind of several parts has in common. */
export const answering = {
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
  partly: {
    one: 'Not quite: {k} of {n} right.',
    other: 'Not quite: {k} of {n} right.',
  },
  lastRight: 'Your last answer was right.',
  lastWrong: 'Your last answer was not quite right.',
  revised: 'This question has changed since you answered.',
  key: 'Right answer',
  answer: 'The answer, and why',
}
