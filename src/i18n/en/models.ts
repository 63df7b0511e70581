/** Models: what a reader moves, and sees change. */
export const models = {
  formula: 'The formula in words',
  limits: 'What this model does not tell you',
  noScript: 'Without JavaScript, the figure shows the starting values.',
  model: {
    reset: 'Starting values',
    range: '{min} to {max}',
    table: 'The values in the figure',
    none: 'None chosen',
    units: {
      eur: '€',
      share: '%',
      people: 'people',
      units: 'units',
      days: 'days',
      months: 'months',
      index: '',
    },
  },
}
