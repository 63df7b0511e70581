import type { PaperStrings } from './strings.ts'

/** What paper says in tests. */
export const sampleStrings: PaperStrings = {
  ...{ several: 'Several.', cards: 'A letter for each card.', pairs: 'A letter for each number.' },
  ...{ order: 'From 1 to {n}.', gap: 'Gap {n}', choose: 'A letter in each gap.', bank: 'Words' },
  ...{ reusable: 'Again and again.', answer: 'Answer', scenario: 'Begin at 1.', situation: 'Situation {n}' },
  ...{ to: 'go to {n}', end: 'end' },
  key: { also: 'Also:', modelAnswer: 'Such as', criteria: 'It does', ending: 'an ending' },
  quantity: { word: '{number} {unit}', currency: '{unit}{number}', percent: '{number}{unit}' },
}
