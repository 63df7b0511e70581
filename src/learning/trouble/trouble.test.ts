import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleTrouble } from './sample-trouble.ts'
import { maxTroubleLength, parseTrouble, serialiseTrouble, troubleOf } from './trouble.ts'

const facts = { atMs: 1, page: '/fr/', release: 'a.js', browser: 'Browser/1', storage: 'open' } as const
const of = (thrown: unknown) => troubleOf('error', thrown, facts)

describe('what is kept of an error', () => {
  test('is its name, its message and its places, without host, folder and query', () => {
    const thrown = {
      name: 'TypeError',
      message: 'x is not a function',
      stack: [
        'TypeError: x is not a function',
        '    at choose (https://a.example/_astro/frame.Bq3.js:1:2040)',
        '    at https://a.example/_astro/store.C0.js?v=secret:2:7',
        'say@https://a.example/_astro/lesson.D1.js:3:9',
      ].join('\n'),
    }
    expect(of(thrown)).toEqual({
      ...facts,
      kind: 'error',
      what: 'TypeError: x is not a function',
      where: ['frame.Bq3.js:1:2040', 'store.C0.js:2:7', 'lesson.D1.js:3:9'],
    })
  })
  test.each([
    [
      `Unexpected token 'm', "my own words" is not valid JSON`,
      `SyntaxError: Unexpected token 'm', ”…” is not valid JSON`,
    ],
    ['"a" then "my " own" words"', 'SyntaxError: ”…”'],
    ['"my own\nwords"', 'SyntaxError: ”…”'],
    ['at https://a.example/fr/?q=my-words#mine now', 'SyntaxError: at https://a.example/fr/ now'],
  ])('leaves out what stands between quotes or in a query: %s', (message, what) => {
    expect(of({ name: 'SyntaxError', message }).what).toBe(what)
  })
  test.each([
    ['my own words', 'string'],
    [{ text: 'my own words' }, 'object'],
    [['my own words'], 'object'],
    [undefined, 'undefined'],
    [null, 'object'],
    [7, 'number'],
  ])('is no more than the type of what is no error: %o', (thrown, what) => {
    expect(of(thrown)).toMatchObject({ what, where: [] })
  })
  test('is something even where its getters throw', () => {
    const thrown = {
      get message(): string {
        throw new Error('no')
      },
    }
    expect(of(thrown).what).toBe('object')
  })
  test('fits in 2 kB, and is read back, whatever was thrown', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 1_000 })
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (message, stack, page, browser) => {
        const trouble = troubleOf('unhandledrejection', { message, stack }, { ...facts, page, browser })
        const text = serialiseTrouble(trouble)
        expect(text.length).toBeLessThanOrEqual(maxTroubleLength)
        expect(parseTrouble(text)).toMatchObject({ what: trouble.what, page: trouble.page })
      }),
    )
  })
  test('loses the outer frames first', () => {
    const stack = Array.from({ length: 8 }, (_, at) => `at ${'a'.repeat(70)}.js:${at}:1`).join('\n')
    const browser = 'b'.repeat(500)
    const text = serialiseTrouble(
      troubleOf('error', { message: 'm'.repeat(500), stack }, { ...facts, browser }),
    )
    const { where = [] } = parseTrouble(text) ?? {}
    expect(where[0]).toMatch(/:0:1$/)
    expect(where.length).toBeLessThan(8)
  })
})

describe('what is read', () => {
  test('is what was kept', () =>
    expect(parseTrouble(serialiseTrouble(sampleTrouble()))).toEqual(sampleTrouble()))
  test.each([
    '',
    'null',
    '[]',
    '{"kind":"error"}',
    JSON.stringify(sampleTrouble({ atMs: 1e300 })),
    JSON.stringify({ ...sampleTrouble(), where: 'a' }),
    JSON.stringify({ ...sampleTrouble(), what: {} }),
    JSON.stringify({ ...sampleTrouble(), kind: '__proto__' }),
  ])('is nothing where it is no trouble: %s', (text) => expect(parseTrouble(text)).toBeNull())
  test('is nothing where it is longer than what is kept', () => {
    const text = JSON.stringify(sampleTrouble({ what: 'x'.repeat(2_000) }))
    expect(parseTrouble(text)).toBeNull()
  })
})
