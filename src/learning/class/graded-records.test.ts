import { expect, it } from 'vitest'
import { sampleItems } from '../worksheet/sample-items.ts'
import { gradedRecords } from './graded-records.ts'
import { questions, sampleAnswer, sampleRecord } from './sample-class.ts'

const items = new Map([...questions, ...Object.values(sampleItems)].map((item) => [item.id, item]))
const graded = (...answers: Parameters<typeof sampleRecord>[1]) =>
  gradedRecords([sampleRecord('ann', answers)], items)[0]?.answers.map(({ item, score }) => [item, score])

it('a score is that of the key, whatever the record claims', () => {
  const claimed = [
    { ...sampleAnswer('q1', 'a'), score: 1 },
    { ...sampleAnswer('q2', 'key'), score: 0 },
    { ...sampleAnswer('q3', 'b'), score: Number.NaN },
    { ...sampleAnswer('q4', 'key'), score: 1e9 },
  ]
  expect(graded(...claimed)).toEqual([
    ['q1', 0],
    ['q2', 1],
    ['q3', 0],
    ['q4', 1],
  ])
})

it('what is no answer to the item is worth nothing', () =>
  expect(
    graded(
      ...[null, 'key', { chosen: ['key', 'a', 'b', 'c'] }, { chosen: ['foreign'] }].map((response, at) => ({
        ...sampleAnswer(`q${at + 1}`, 'key'),
        response,
      })),
    ),
  ).toEqual(['q1', 'q2', 'q3', 'q4'].map((id) => [id, 0])))

it('what no key can judge is left out', () =>
  expect(
    graded(
      sampleAnswer('unknown', 'key'),
      {
        ...sampleAnswer(sampleItems.reflection.id, ''),
        response: { text: 'Mine.', met: sampleItems.reflection.criteria.map(({ id }) => id) },
      },
      sampleAnswer('q1', 'key'),
    ),
  ).toEqual([['q1', 1]]))
