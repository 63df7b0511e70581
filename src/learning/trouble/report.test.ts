import { expect, test } from 'vitest'
import { reportOf } from './report.ts'
import { sampleTrouble } from './sample-trouble.ts'

test('a report tells the device, then each trouble with its places', () => {
  expect(reportOf('Details', [['Window', '390 × 844']], [sampleTrouble()])).toBe(
    [
      'Details',
      '- Window: 390 × 844',
      '',
      '2023-11-14T22:13:20.000Z error /fr/lecons/a/',
      'TypeError: x is not a function',
      '  frame.Bq3.js:1:2040',
      '  frame.Bq3.js, storage open, Browser/1',
    ].join('\n'),
  )
})
