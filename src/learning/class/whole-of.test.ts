import { describe, expect, it } from 'vitest'
import { framesOf } from '../passport/frames.ts'
import { fragmentOf } from '../passport/recognise.ts'
import { passportWrapping } from '../passport/wrapping.ts'
import { resultWrapping } from './result-wrapping.ts'
import { wholeOf } from './whole-of.ts'

describe.each([
  ['results', resultWrapping],
  ['passports', passportWrapping],
])('codes of %s', (_, wrapping) => {
  const codesOf = (seed: number) =>
    framesOf(
      Uint8Array.from({ length: 2_000 }, (_, at) => (at * seed) & 255),
      wrapping,
    ) ?? []
  const wholes = (seed: number) => new Set(codesOf(seed).map(wholeOf))

  it('tell the whole that they belong to', () => {
    expect(codesOf(7).length).toBeGreaterThan(2)
    expect([...wholes(7)]).toEqual([expect.any(String)])
    expect(wholes(7)).not.toEqual(wholes(11))
  })
  it('may hold a link, which is a whole', () => {
    const link = `https://a.example/fr/#${fragmentOf(Uint8Array.of(1, 2), wrapping)}`
    expect(wholeOf(link)).toBe(link)
  })
})
it.each(['WIFI:S:home;;', 'https://a.example/menu', '', 'RES1:x'])('%j is of something else', (text) =>
  expect(wholeOf(text)).toBeNull(),
)
