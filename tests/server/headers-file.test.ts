import { describe, expect, it } from 'vitest'
import { readHeadersFile } from './headers-file.ts'

describe('a _headers file', () => {
  const headersOf = readHeadersFile(
    ['# all', '/*', '  X-A: 1', '', '/a.b/*', '  x-a: 2', '  X-B: b: c', '/a.b/c', '  X-C: 3', ''].join('\n'),
  )

  it.each([
    ['/', { 'x-a': '1' }],
    ['/a.b/', { 'x-a': '1, 2', 'x-b': 'b: c' }],
    ['/a.b/c', { 'x-a': '1, 2', 'x-b': 'b: c', 'x-c': '3' }],
    ['/axb/c', { 'x-a': '1' }],
  ])('for %s: every rule that matches, values joined', (path, headers) => {
    expect(headersOf(path)).toEqual(headers)
  })
})

it.each([
  ['a header without a path', '  X-A: 1'],
  ['a header that is none', '/*\n  X-A'],
  ['an empty header', '/*\n  X-A:'],
  ['a path that is none', 'a/*'],
  ['two splats', '/*/b/*'],
  ['a splat in the middle', '/*.js'],
  ['a placeholder', '/:a'],
  ['a line that is too long', `/*\n  X-A: ${'a'.repeat(2000)}`],
  ['too many rules', '/a\n  X-A: 1\n'.repeat(101)],
])('refuses %s', (_, text) => {
  expect(() => readHeadersFile(text)).toThrow()
})
