// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { writePlace } from './places.ts'
import { readPlaces } from './read-places.ts'

beforeEach(() => localStorage.clear())

test('the place of each lesson is the last written', () => {
  vi.spyOn(Date, 'now').mockReturnValue(7)
  writePlace('mix', 'hook')
  writePlace('mix', 'levers')
  writePlace('other', 'hook')
  expect({ ...readPlaces() }).toEqual({
    mix: { section: 'levers', atMs: 7 },
    other: { section: 'hook', atMs: 7 },
  })
})

test.each(['{', 'null', '"hook"', '{"section":3,"atMs":1}', '{"section":"a"}', '{"section":"a","atMs":"1"}'])(
  'what is no place is none: %s',
  (text) => {
    localStorage.setItem('test-course@//p/mix', text)
    expect(readPlaces().mix).toBeUndefined()
  },
)

test.each(['__proto__', 'constructor'])('a lesson named %s is a lesson', (lesson) => {
  expect(readPlaces()[lesson]).toBeUndefined()
  writePlace(lesson, 'hook')
  expect(readPlaces()[lesson]?.section).toBe('hook')
})
