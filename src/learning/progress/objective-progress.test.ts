import { expect, test } from 'vitest'
import { objectiveProgress } from './objective-progress.ts'
import { sampleAttempt } from './sample-events.ts'
import { reduceEvents } from './state.ts'

const items = ['a', 'b']
const right = (item: string, submittedAtMs: number) => sampleAttempt({ item, submittedAtMs })
const wrong = (item: string, submittedAtMs: number) => sampleAttempt({ item, submittedAtMs, score: 0.5 })

test.each([
  ['nothing was answered', [], { state: 'todo', answered: 0, right: 0 }],
  ['another objective was', [right('z', 1)], { state: 'todo', answered: 0, right: 0 }],
  ['one was half right', [wrong('a', 1)], { state: 'started', answered: 1, right: 0 }],
  ['one was put right', [wrong('a', 1), right('a', 2)], { state: 'started', answered: 1, right: 1 }],
  ['one was right, then wrong', [right('a', 1), wrong('a', 2)], { state: 'started', answered: 1, right: 0 }],
  ['all were right', [right('a', 1), right('b', 2)], { state: 'done', answered: 2, right: 2 }],
])('when %s', (_, events, expected) => {
  expect(objectiveProgress(items, reduceEvents(events))).toEqual({ ...expected, of: 2 })
})

test('counts no prediction', () => {
  const guess = sampleAttempt({ item: 'a', context: 'prediction', score: 1, submittedAtMs: 9 })
  expect(objectiveProgress(items, reduceEvents([guess]))).toMatchObject({ state: 'todo', answered: 0 })
  expect(objectiveProgress(items, reduceEvents([right('a', 1), guess]))).toMatchObject({ right: 1 })
})

test('an objective without items is to do', () => {
  expect(objectiveProgress([], reduceEvents([]))).toEqual({ state: 'todo', answered: 0, right: 0, of: 0 })
})
