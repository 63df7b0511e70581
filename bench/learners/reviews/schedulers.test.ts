import { expect, test } from 'vitest'
import { dayMs } from '../../../src/learning/review/memory.ts'
import { sampleItem } from '../sample-bank.ts'
import { usual } from './scenario.ts'
import { ladder, ladderInterval, never, ours, type Scheduler } from './schedulers.ts'
import { simulateItem } from './simulate-item.ts'
import { introductionDays, simulatedLearner } from './simulated-learner.ts'
import { simulatedAnswer } from './simulated-answer.ts'
import { drawsOf } from '../random-draws.ts'

const item = sampleItem(0)

const answered = (atDays: number, recall: number) =>
  simulatedAnswer(item, { atDays, recall }, drawsOf('x'), { ...usual, guesses: false }).attempt

test('the ladder goes up by right answers, and back to its foot by a wrong one', () => {
  const right = (count: number) => Array.from({ length: count }, () => true)
  expect([0, 1, 2, 3, 4, 5, 9].map((count) => ladderInterval(right(count)))).toEqual([
    1, 3, 7, 14, 30, 30, 30,
  ])
  expect(ladderInterval([...right(4), false])).toBe(1)
  expect(ladderInterval([...right(4), false, true])).toBe(3)
})

test('the ladder begins with the lesson, right or wrong', () => {
  expect(ladder.dueDay([answered(10.5, 0)], item.listed)).toBe(11)
  expect(ladder.dueDay([answered(10.5, 1), answered(11.5, 1)], item.listed)).toBe(14)
})

test('Triptyque puts an item sooner where more is to be retained, on the day in which it falls due', () => {
  const due = [0.95, 0.9, 0.8].map((retention) => ours(retention).dueDay([answered(10.5, 1)], item.listed))
  expect(due).toEqual([...due].sort((a, b) => a - b))
  expect(due.every((day) => Number.isInteger(day) && day > 10)).toBe(true)
})

test('an answer that is surely recalled is right, one that is surely not is wrong', () => {
  expect([answered(1, 1).score, answered(1, 0).score]).toEqual([1, 0])
  expect(answered(2, 1).submittedAtMs).toBe(2 * dayMs)
})

test('eight are met a day, none on days missed', () => {
  expect(introductionDays({ hours: [undefined, 0.5, undefined, 0.4] }, 17)).toEqual([
    ...Array.from({ length: 8 }, () => 1),
    ...Array.from({ length: 8 }, () => 3),
    undefined,
  ])
})

test('a history is the same for the same seed, and reviews never fall on a day missed', () => {
  const learner = simulatedLearner(1, 3, usual)
  const metOn = learner.hours.findIndex((hour) => hour !== undefined)
  const history = (scheduler: Scheduler) =>
    simulateItem(learner, item, { metOn, askedOn: [30, 60, 120] }, scheduler, usual)
  expect(history(ladder)).toEqual(history(ladder))
  expect(history(ladder).recalls).toHaveLength(3)
  expect(history(never).whenPut).toEqual([])
  const other = simulatedLearner(2, 3, usual)
  expect(other.hours).not.toEqual(learner.hours)
})
