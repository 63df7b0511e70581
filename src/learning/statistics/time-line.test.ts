import { expect, test } from 'vitest'
import type { Activity } from '../progress/lesson-progress.ts'
import { sampleAttempt, sampleReset } from '../progress/sample-events.ts'
import { emptyState, reduceEvents } from '../progress/state.ts'
import { timeLine } from './time-line.ts'

const activity = (item: string): Activity => ({ item, context: 'check' })
const lessons = [
  { id: 'one', activities: [activity('a')] },
  { id: 'two', activities: [activity('b'), activity('c')] },
]
const answer = (item: string, submittedAtMs: number) => sampleAttempt({ item, submittedAtMs })
/** Days of ten milliseconds. */
const dayOf = (atMs: number) => Math.floor(atMs / 10)

test('tells what was done day by day, the latest first', () => {
  const state = reduceEvents([answer('a', 1), answer('b', 2), answer('c', 13), answer('a', 34)])
  const ends = [
    { form: 'diagnostic', atMs: 3 },
    { form: 'final', atMs: 39 },
  ] as const
  expect(timeLine(lessons, state, ends, dayOf)).toEqual([
    { day: 3, answers: 1, lessons: [], assessments: ['final'] },
    { day: 1, answers: 1, lessons: ['two'], assessments: [] },
    { day: 0, answers: 2, lessons: ['one'], assessments: ['diagnostic'] },
  ])
})

test('names the lessons of a day in the order of the course', () => {
  const state = reduceEvents([answer('b', 1), answer('c', 2), answer('a', 3)])
  expect(timeLine(lessons, state, [], dayOf)[0]?.lessons).toEqual(['one', 'two'])
})

test('is empty before anything, and after a reset', () => {
  expect(timeLine(lessons, emptyState, [], dayOf)).toEqual([])
  expect(timeLine(lessons, reduceEvents([answer('a', 1), sampleReset(5)]), [], dayOf)).toEqual([])
})
