import { describe, expect, test } from 'vitest'
import { sampleAttempt } from '../progress/sample-events.ts'
import { reduceEvents } from '../progress/state.ts'
import { courseMastery, masteryTally } from './course-mastery.ts'
import { missingPrerequisites } from './prerequisites.ts'
import { sampleListedItem } from '../items/sample-listed-item.ts'
import { sampleListedLesson } from './sample-course.ts'

const objectives = ['one', 'two', 'mute'].map((id) => ({ id, text: id }))
const items = [
  sampleListedItem({ id: 'a', objective: 'one' }),
  sampleListedItem({ id: 'kept', objective: 'one', reserved: true }),
  sampleListedItem({ id: 'case', objective: 'one', kind: 'scenario' }),
  sampleListedItem({ id: 'own-words', objective: 'mute', kind: 'reflection' }),
  sampleListedItem({ id: 'b', objective: 'two' }),
]
const masteryOf = (...right: string[]) =>
  courseMastery(
    { objectives, items },
    reduceEvents(right.map((item) => sampleAttempt({ id: item, item }))),
    1_000,
  )

describe('the mastery of a course', () => {
  test('has each objective with an item that counts: neither reserved, nor without a score', () => {
    expect([...masteryOf().keys()]).toEqual(['one', 'two'])
    expect(masteryOf('a').get('one')).toMatchObject({ level: 'firm', of: 1 })
    expect(masteryOf('kept', 'case').get('one')).toMatchObject({ level: 'unmet' })
  })
  test('is tallied by lessons, a shared objective once', () => {
    const lessons = [{ objectives: ['one', 'mute'] }, { objectives: ['one', 'two'] }]
    expect(masteryTally(lessons, masteryOf('a'))).toEqual({ firm: 1, of: 2 })
    expect(masteryTally(lessons.slice(0, 1), masteryOf('a'))).toEqual({ firm: 1, of: 1 })
    expect(masteryTally([], masteryOf('a'))).toEqual({ firm: 0, of: 0 })
  })
})

describe('the prerequisites of a lesson', () => {
  const first = sampleListedLesson({ id: 'first', objectives: ['one', 'two', 'mute'] })
  const second = sampleListedLesson({ id: 'second', objectives: ['two'], after: ['first'] })
  const missing = (...right: string[]) => missingPrerequisites(second, [first, second], masteryOf(...right))

  test('are missing while half of their objectives or more are weak', () => {
    expect(missing()).toEqual([{ lesson: 'first', weak: ['one', 'two'] }])
    expect(missing('a')).toEqual([{ lesson: 'first', weak: ['two'] }])
    expect(missing('a', 'b')).toEqual([])
  })
  test('are not missing for one shaky point among three', () => {
    const three = { ...first, objectives: ['one', 'two', 'three'] }
    const mastery = new Map([...masteryOf('a', 'b')])
    const firm = mastery.get('one')
    if (firm) mastery.set('three', { ...firm, level: 'fragile' })
    expect(missingPrerequisites(second, [three], mastery)).toEqual([])
  })
  test('are none where none is named, or where it is gone', () => {
    expect(missingPrerequisites(first, [first, second], masteryOf())).toEqual([])
    expect(missingPrerequisites(second, [second], masteryOf())).toEqual([])
  })
})
