// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { memoryStorage } from './memory-storage.ts'
import { openStorage } from './storage.ts'

beforeEach(() => localStorage.clear())

/** The contract: every kind of storage keeps it. */
describe.each([
  ['localStorage', () => openStorage('course@/base//')],
  ['memory', () => memoryStorage()],
])('storage in %s', (_, open) => {
  test('gives back what was written', () => {
    const storage = open()
    expect(storage.write('a/1', 'text')).toBe('written')
    expect(storage.read('a/1')).toBe('text')
  })
  test('has nothing under other keys', () => {
    expect(open().read('a/1')).toBeNull()
    expect(open().keys('')).toEqual([])
  })
  test('replaces what was there', () => {
    const storage = open()
    storage.write('a/1', 'old')
    storage.write('a/1', '')
    expect(storage.read('a/1')).toBe('')
  })
  test('lists the keys that begin as asked', () => {
    const storage = open()
    for (const key of ['a/1', 'a/2', 'b/1', 'a']) storage.write(key, 'text')
    expect(storage.keys('a/')?.toSorted()).toEqual(['a/1', 'a/2'])
    expect(storage.keys('')).toHaveLength(4)
  })
  test('forgets what was removed, and minds no repeat', () => {
    const storage = open()
    storage.write('a/1', 'text')
    storage.remove('a/1')
    storage.remove('a/1')
    expect(storage.read('a/1')).toBeNull()
    expect(storage.keys('')).toEqual([])
  })
  test.each(['__proto__', 'constructor', 'getItem', 'length', ''])(
    'takes %j for a key like any other',
    (key) => {
      const storage = open()
      expect(storage.read(key)).toBeNull()
      storage.write(key, 'text')
      expect(storage.read(key)).toBe('text')
      expect(storage.keys('')).toEqual([key])
    },
  )
})

describe('localStorage', () => {
  test('of another prefix is neither seen nor touched', () => {
    const others = { other: '1', 'course@/': '2', 'course@/base/': '3', 'Course@/base//a/1': '4' }
    for (const [key, text] of Object.entries(others)) localStorage.setItem(key, text)
    const storage = openStorage('course@/base//')
    storage.write('a/1', 'text')
    expect(storage.keys('')).toEqual(['a/1'])
    for (const key of [...Object.keys(others), 'a/1']) storage.remove(key)
    expect(Object.fromEntries(Object.keys(others).map((key) => [key, localStorage.getItem(key)]))).toEqual(
      others,
    )
  })

  const quota = new DOMException('No room', 'QuotaExceededError')
  const failing = (error: Error) => () => {
    throw error
  }
  test('that is full says so, and still reads', () => {
    localStorage.setItem('p/a', 'text')
    const full = Object.create(localStorage, { setItem: { value: failing(quota) } }) as Storage
    Object.defineProperties(full, { getItem: { value: (key: string) => localStorage.getItem(key) } })
    const storage = openStorage('p/', () => full)
    expect(storage.write('b', 'text')).toBe('full')
    expect(storage.read('a')).toBe('text')
  })
  test.each([
    ['denied', failing(new DOMException('The operation is insecure', 'SecurityError'))],
    ['missing', failing(new ReferenceError('localStorage is not defined'))],
    ['null', () => null as unknown as Storage],
  ])('that is %s says so and throws nothing', (_, open) => {
    const storage = openStorage('p/', open)
    expect(storage.keys('')).toBeNull()
    expect(storage.read('a')).toBeNull()
    expect(storage.write('a', 'text')).toBe('denied')
    expect(() => storage.remove('a')).not.toThrow()
  })
  test('that comes back is used again', () => {
    let isDenied = true
    const storage = openStorage('p/', () => (isDenied ? failing(new Error('denied'))() : localStorage))
    expect(storage.write('a', 'text')).toBe('denied')
    isDenied = false
    expect(storage.write('a', 'text')).toBe('written')
  })
})
