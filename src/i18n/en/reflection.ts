/** Something to write, then to judge oneself. */
export const reflection = {
  yourText: 'Your answer, in your own words',
  left: {
    one: 'You have {k} character left.',
    other: 'You have {k} characters left.',
  },
  compare: 'Compare',
  empty: 'Write a few words first, then compare.',
  modelAnswer: 'One possible answer',
  rubric: 'Read your text again: what does it do already?',
  save: 'Save',
  rewrite: 'Go back to my text',
  selfScored: 'Self-assessed',
  judged: {
    one: 'You find {k} of {n} criteria met.',
    other: 'You find {k} of {n} criteria met.',
  },
  met: 'Met',
  unmet: 'To add',
  past: 'You have answered already, and judged your answer yourself.',
  revised: 'This question has changed since you answered.',
  fold: 'One possible answer, and how to judge yours',
}
