import { expect, it } from 'vitest'
import { writable, writableText } from './writable-text.ts'

it.each([
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['\u0000a\u001bb\u009fc\ufffe', '\uFFFDa\uFFFDb\uFFFDc\uFFFD'],
  ['\ud800a😀\udc00', '\uFFFDa😀\uFFFD'],
  [' \u00a0a\u202f; b\t', 'a\u202f; b'],
])('makes %j writable', (text, written) => {
  expect(writableText(text)).toBe(written)
})

it('does so at any depth, and leaves the rest', () => {
  expect(writable({ a: [' b ', 1, null], c: { d: true } })).toEqual({ a: ['b', 1, null], c: { d: true } })
})
