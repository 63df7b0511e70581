import { describe, expect, it, test } from 'vitest'
import { sampleAttempt, sampleReset, sampleSitting, sampleUndoing } from '../progress/sample-events.ts'
import { knownAnswers } from './known-answers.ts'
import { learnerOf } from './learner-of.ts'
import { firstAnswers, recordOf } from './record-of.ts'
import { sampleAnswer, sampleRecord } from './sample-class.ts'

const answer = (submittedAtMs: number, given: Parameters<typeof sampleAttempt>[0] = {}) =>
  sampleAttempt({ submittedAtMs, ...given })
const told = (...events: Parameters<typeof firstAnswers>[0]) =>
  firstAnswers(events).map(({ item, moment, score }) => [item, moment, score])

describe('first answers', () => {
  it('are one at most for each item and moment, whatever came after', () =>
    expect(
      told(
        answer(3, { score: 1 }),
        answer(2, { score: 0 }),
        answer(4, { context: 'final', score: 1 }),
        answer(1, { context: 'diagnostic', score: 0.5 }),
      ),
    ).toEqual([
      ['item-1', 'diagnostic', 0.5],
      ['item-1', 'lesson', 0],
      ['item-1', 'final', 1],
    ]))
  it('are neither guesses, nor reviews, nor what was looked up', () =>
    expect(
      told(
        answer(1, { context: 'prediction', score: null }),
        answer(2, { context: 'review', score: 0 }),
        answer(3, { context: 'sort', response: { revealed: true }, score: 0.5 }),
        answer(4, { context: 'sort', score: 1 }),
        sampleSitting(),
      ),
    ).toEqual([['item-1', 'lesson', 1]]))
  it('are those since the reset in force', () => {
    const events = [answer(1, { score: 0 }), sampleReset(2), answer(3, { score: 1 })]
    expect(told(...events)).toEqual([['item-1', 'lesson', 1]])
    expect(told(...events, sampleUndoing('reset-2', 4))).toEqual([['item-1', 'lesson', 0]])
  })
})

describe('a learner', () => {
  const events = [answer(5), answer(7)]
  it('is the same after a reset, and with more answers', () => {
    const learner = learnerOf(events)
    expect(learner).toMatch(/^[0-9a-f]{8}$/)
    expect(learnerOf([sampleReset(1), answer(9), ...events.toReversed()])).toBe(learner)
  })
  it('is another whose first answer is another', () =>
    expect(learnerOf([answer(4), ...events])).not.toBe(learnerOf(events)))
})

test('a record says whose it is, and when it was made', () =>
  expect(recordOf({ course: 'c', madeAtMs: 9, events: [answer(5)] }, 'ann.json')).toMatchObject({
    ...{ course: 'c', madeAtMs: 9, name: 'ann.json', learner: learnerOf([answer(5)]) },
    answers: [{ item: 'item-1', moment: 'lesson' }],
  }))

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
