import { expect, test } from 'vitest'
import { knownAnswers } from './known-answers.ts'
import { sampleAnswer, sampleRecord } from './sample-class.ts'

test('answers to what the course has not, or to another revision of it, are left out and counted', () => {
  const answers = ['q1', 'q2', 'gone', 'gone too'].map((item) => sampleAnswer(item, 'key'))
  const items = new Map([
    ['q1', { revision: 1 }],
    ['q2', { revision: 2 }],
  ])
  expect(knownAnswers(sampleRecord('ann', answers), items)).toEqual({
    ...{ record: sampleRecord('ann', answers.slice(0, 1)), otherRevision: 1, gone: 2 },
  })
})
