/** A word or a few to type. */
export const textEntry = {
  label: 'Your answer',
  nearly: 'Right, but for a slip',
  spelt: 'It is spelt “{spelling}”.',
  keysAre: { one: 'Right answer: {keys}', other: 'Right answers: {keys}' },
}
