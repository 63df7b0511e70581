import { describe, expect, test } from 'vitest'
import type { LessonProgress } from './lesson-progress.ts'
import { type LessonOnMap, minutesLeft, nextStep, wholeMinutesLeft } from './resume.ts'

const lesson = (id: string, state: LessonProgress['state'], touchedAtMs = 0, done = 0): LessonOnMap => ({
  id,
  minutes: 8,
  progress: { state, done, of: 4 },
  touchedAtMs,
})

describe('nextStep', () => {
  test('begins with the first lesson', () => {
    expect(nextStep([lesson('a', 'todo'), lesson('b', 'todo')])).toEqual({
      kind: 'begin',
      lesson: 'a',
      minutesLeft: 8,
    })
  })
  test('goes on with the lesson touched last', () => {
    const lessons = [lesson('a', 'started', 5), lesson('b', 'started', 9, 3), lesson('c', 'todo')]
    expect(nextStep(lessons)).toEqual({ kind: 'go-on', lesson: 'b', minutesLeft: 2 })
  })
  test('prefers a started lesson to an earlier one never opened', () => {
    expect(nextStep([lesson('a', 'todo'), lesson('b', 'started', 1)])?.lesson).toBe('b')
  })
  test('passes over what is done', () => {
    expect(nextStep([lesson('a', 'done', 9, 4), lesson('b', 'todo')])).toMatchObject({
      kind: 'begin',
      lesson: 'b',
    })
  })
  test('says when all is done', () => {
    expect(nextStep([lesson('a', 'done'), lesson('b', 'done')])).toEqual({ kind: 'all-done', lesson: 'a' })
  })
  test('has nothing to say of an empty course', () => {
    expect(nextStep([])).toBeNull()
  })
})

describe('minutesLeft', () => {
  test('shares the minutes over the activities', () => {
    expect(minutesLeft({ minutes: 8, progress: { state: 'started', done: 1, of: 4 } })).toBe(6)
  })
  test('never says 0', () => {
    expect(minutesLeft({ minutes: 8, progress: { state: 'started', done: 4, of: 4 } })).toBe(1)
  })
  test('takes the whole of a lesson without activities', () => {
    expect(minutesLeft({ minutes: 8, progress: { state: 'todo', done: 0, of: 0 } })).toBe(8)
  })
})

describe('wholeMinutesLeft', () => {
  test('adds what is left of every lesson that is not done', () => {
    expect(
      wholeMinutesLeft([lesson('a', 'done', 1, 4), lesson('b', 'started', 2, 3), lesson('c', 'todo')]),
    ).toBe(10)
  })
  test('is 0 once all is done, and for a course without lessons', () => {
    expect(wholeMinutesLeft([lesson('a', 'done', 1, 4)])).toBe(0)
    expect(wholeMinutesLeft([])).toBe(0)
  })
})
