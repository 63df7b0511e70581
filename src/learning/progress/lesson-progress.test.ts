import { describe, expect, test } from 'vitest'
import type { Attempt } from './event.ts'
import { type Activity, lessonDoneAtMs, lessonProgress, lessonTouchedAtMs } from './lesson-progress.ts'
import { sampleAttempt, sampleReset } from './sample-events.ts'
import { reduceEvents } from './state.ts'

const activities: Activity[] = [
  { item: 'guess', context: 'prediction' },
  { item: 'board', context: 'sort' },
  { item: 'q1', context: 'check' },
  { item: 'q2', context: 'check' },
]
const place = { section: 'levers', atMs: 5 }
const guess = sampleAttempt({ item: 'guess', context: 'prediction', score: null })
const wrong = [sampleAttempt({ item: 'q1', score: 0 }), sampleAttempt({ item: 'q2', score: 0 })]
const board = (given: Partial<Attempt>) => sampleAttempt({ item: 'board', context: 'sort', ...given })
const progressOf = (events: Attempt[], at?: typeof place) =>
  lessonProgress(activities, reduceEvents(events), at)

describe('lessonProgress', () => {
  test('is to do before anything', () => {
    expect(progressOf([])).toEqual({ state: 'todo', done: 0, of: 3 })
  })
  test('is started once read, or once anything was attempted', () => {
    expect(progressOf([], place).state).toBe('started')
    expect(progressOf([guess])).toEqual({ state: 'started', done: 0, of: 3 })
  })
  test('is done with every check answered, though wrong, and every card in place', () => {
    expect(progressOf([...wrong, board({ score: 1 })])).toEqual({ state: 'done', done: 3, of: 3 })
  })
  test('does not ask for the predictions', () => {
    expect(progressOf([...wrong, board({ score: 1 })]).state).toBe('done')
  })
  test('is not done while cards are misplaced', () => {
    expect(progressOf([...wrong, board({ score: 0.9 })])).toEqual({ state: 'started', done: 2, of: 3 })
  })
  test('is done once the answers were shown', () => {
    const response = { cards: [], placements: {}, revealed: true }
    expect(progressOf([...wrong, board({ score: 0.4, response })]).state).toBe('done')
  })
  test('stays done though the board is tried again', () => {
    const again = board({ id: 'again', score: 0.2, submittedAtMs: 2_000 })
    expect(progressOf([...wrong, board({ score: 1 }), again]).state).toBe('done')
  })
  test('does not take a prediction for a check of the same item', () => {
    const sameItem: Activity[] = [
      { item: 'q1', context: 'prediction' },
      { item: 'q1', context: 'check' },
    ]
    const state = reduceEvents([sampleAttempt({ item: 'q1', context: 'prediction', score: null })])
    expect(lessonProgress(sameItem, state, undefined)).toEqual({ state: 'started', done: 0, of: 1 })
  })
  test('is to do again after a reset', () => {
    const state = reduceEvents([...wrong, board({ score: 1 }), sampleReset(5_000)])
    expect(lessonProgress(activities, state, undefined).state).toBe('todo')
  })
  test('is never done where nothing is required', () => {
    expect(lessonProgress([], reduceEvents([]), undefined)).toEqual({ state: 'todo', done: 0, of: 0 })
    expect(lessonProgress([], reduceEvents([]), place).state).toBe('started')
  })
})

describe('lessonDoneAtMs', () => {
  const doneAt = (events: Attempt[]) => lessonDoneAtMs(activities, reduceEvents(events))

  test('is when the last thing required was first finished', () => {
    const late = board({ score: 1, submittedAtMs: 3_000 })
    expect(doneAt([...wrong, late])).toBe(3_000)
    expect(doneAt([...wrong, late, board({ id: 'again', score: 1, submittedAtMs: 9_000 })])).toBe(3_000)
  })
  test('is nothing while something is left, or where nothing is required', () => {
    expect(doneAt(wrong)).toBeUndefined()
    expect(doneAt([...wrong, board({ score: 0.9 })])).toBeUndefined()
    expect(lessonDoneAtMs([], reduceEvents([]))).toBeUndefined()
  })
})

describe('lessonTouchedAtMs', () => {
  const touchedAt = (events: Attempt[], at?: typeof place) =>
    lessonTouchedAtMs(activities, reduceEvents(events), at)

  test('is when it was last read or answered', () => {
    expect(touchedAt([])).toBe(0)
    expect(touchedAt([], place)).toBe(5)
    expect(touchedAt([guess], place)).toBe(guess.submittedAtMs)
  })
  test('does not count what is reviewed elsewhere', () => {
    const review = sampleAttempt({ item: 'q1', context: 'review', submittedAtMs: 9_000 })
    expect(touchedAt([...wrong, review])).toBe(1_000)
  })
})
