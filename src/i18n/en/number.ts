/** A number to type. */
export const number = {
  label: 'Your answer',
  unreadable: 'No number could be read. Write it in figures, such as 1,234.5.',
  understood: 'Understood: {number}.',
  wrongUnit: 'The number is right, the unit is not: here the answer is in {unit}.',
  needlessUnit: 'The number is right, but it stands alone, without a unit.',
  keyIs: 'Right answer: {number}',
  quantity: {
    word: '{number}\u00a0{unit}',
    currency: '{unit}{number}',
    percent: '{number}{unit}',
  },
}
