import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, mask } from './words.ts'

describe('mask', () => {
  it('keeps what is in the spans, where it was', () => {
    expect(
      mask('ab\ncd ef', [
        [6, 8],
        [1, 4],
      ]),
    ).toBe(' b\nc  ef')
    expect(mask('abc', [])).toBe('   ')
  })

  it('never moves a character, even where spans overlap', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 30 }), fc.array(span), (text, spans) => {
        const masked = mask(text, spans)
        expect(masked).toHaveLength(text.length)
        for (const [start, end] of spans) expect(masked.slice(start, end)).toBe(text.slice(start, end))
      }),
    )
  })
})

it('counts words as readers do', () => {
  expect(countWords("L'étal, en 2026 : mot-clé « oui » … 24 €")).toBe(6)
  expect(countWords('')).toBe(0)
})
