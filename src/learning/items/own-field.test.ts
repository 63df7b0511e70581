import { expect, test } from 'vitest'
import { fieldOf, own } from './own-field.ts'

test('finds a value’s own fields only', () => {
  expect(fieldOf({ a: 0 }, 'a')).toBe(0)
  expect(fieldOf({}, 'constructor')).toBeUndefined()
  expect(fieldOf(JSON.parse('{"__proto__": {"a": 1}}'), 'a')).toBeUndefined()
  expect(own({}, 'toString')).toBeUndefined()
})

test.each([null, undefined, 3, 'text', true])('finds none in %j', (value) => {
  expect(fieldOf(value, 'length')).toBeUndefined()
})
