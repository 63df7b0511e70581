/** What every item carries, for the tests. */
export const sampleBase = {
  id: 'sample',
  revision: 1,
  concepts: ['C1'],
  objective: 'o',
  bloom: 'apply',
  stem: 'Which?',
  explanation: 'Because.',
} as const
