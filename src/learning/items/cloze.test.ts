import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ClozeChooseItem,
  type ClozeDragItem,
  clozeParts,
  gradeCloze,
  parseClozeResponse,
  rightGaps,
} from './cloze.ts'
import { sampleBase } from './sample-base.ts'

const option = (id: string, key?: true) => ({ id, text: id, feedback: `on ${id}`, ...(key && { key }) })
const choose: ClozeChooseItem<string> = {
  ...{ ...sampleBase, kind: 'cloze', mode: 'choose', text: '[[one]] [[two]] [[constructor]]' },
  gaps: [
    { id: 'one', options: [option('a', true), option('b')] },
    { id: 'two', options: [option('c'), option('a', true), option('d', true)] },
    { id: 'constructor', options: [option('𝒙', true), option('ض')] },
  ],
}
const gap = (id: string, word: string, not?: Record<string, string>) => ({
  ...{ id, word, why: `why ${word}` },
  ...(not && { not }),
})
const drag: ClozeDragItem<string> = {
  ...{ ...sampleBase, kind: 'cloze', mode: 'drag', text: '[[one]] [[two]] [[constructor]]' },
  words: ['a', 'b', '𝒙', 'ض', 'toString'].map((id) => ({ id, text: id, not: `not ${id}` })),
  gaps: [gap('one', 'a', { b: 'b is for two' }), gap('two', 'b'), gap('constructor', '𝒙', {})],
}
const reusable: ClozeDragItem<string> = {
  ...{ ...drag, reusable: true },
  gaps: [gap('one', 'a'), gap('two', 'a'), gap('constructor', '𝒙')],
}
const everyItem = [choose, drag, reusable]
type Sample = (typeof everyItem)[number]

const score = (item: Sample, value: unknown) => {
  const response = parseClozeResponse(item, value)
  return response ? gradeCloze(item, response) : 0
}
const keyOf = (item: Sample): [string, string][] =>
  item.mode === 'choose'
    ? item.gaps.map(({ id, options }) => [id, options.find(({ key }) => key)?.id ?? ''])
    : item.gaps.map(({ id, word }) => [id, word])

const gapId = fc.constantFrom('one', 'two', 'constructor', '__proto__', 'toString')
const filling = fc.constantFrom('a', 'b', 'c', 'd', '𝒙', 'ض', 'q')
const gaps: fc.Arbitrary<Record<string, string>> = fc.dictionary(gapId, filling)
const anyResponse = fc.oneof(
  fc.anything(),
  fc.record({ gaps: fc.oneof(fc.anything(), fc.dictionary(gapId, fc.anything())) }),
  fc.record({ gaps }),
)
const anyItem = fc.constantFrom(...everyItem)

describe('the response', () => {
  it('drops unknown gaps and what is no option of its gap', () => {
    const given = JSON.parse('{"one":"a","two":"b","three":"a","constructor":3,"__proto__":"a"}') as unknown
    expect(parseClozeResponse(choose, { gaps: given })).toEqual({ gaps: { one: 'a' } })
    expect(parseClozeResponse(choose, { gaps: {} })).toEqual({ gaps: {} })
  })

  it('drops a word from all its gaps where it may be used once', () => {
    const given = { gaps: { one: 'a', two: 'a', constructor: '𝒙' } }
    expect(parseClozeResponse(drag, given)).toEqual({ gaps: { constructor: '𝒙' } })
    expect(parseClozeResponse(reusable, given)).toEqual(given)
    expect(parseClozeResponse(choose, given)).toEqual(given)
  })

  it.each([null, 'a', [], {}, { gaps: [] }, { gaps: null }, { gaps: 'a' }])('is none in %j', (value) => {
    expect(parseClozeResponse(choose, value)).toBeNull()
  })
})

describe('the feedback', () => {
  it('is that of the option chosen', () => {
    expect(clozeParts(choose, { gaps: { one: 'b', two: 'd' } })).toEqual([
      { id: 'one', given: 'b', right: false, feedback: 'on b' },
      { id: 'two', given: 'd', right: true, feedback: 'on d' },
      { id: 'constructor', given: null, right: false, feedback: null },
    ])
  })

  it('says of a word why, why not in this gap, or why not at all', () => {
    expect(clozeParts(drag, { gaps: { one: 'b', two: 'ض', constructor: '𝒙' } })).toEqual([
      { id: 'one', given: 'b', right: false, feedback: 'b is for two' },
      { id: 'two', given: 'ض', right: false, feedback: 'not ض' },
      { id: 'constructor', given: '𝒙', right: true, feedback: 'why 𝒙' },
    ])
    const [, , last] = clozeParts(drag, { gaps: { constructor: 'toString' } })
    expect(last?.feedback).toBe('not toString')
  })

  it('keeps what is right for another try', () => {
    expect(rightGaps(drag, { gaps: { one: 'b', constructor: '𝒙' } })).toEqual({ gaps: { constructor: '𝒙' } })
  })
})

describe('the score', () => {
  it('is the share of gaps rightly filled', () => {
    expect(score(choose, { gaps: { one: 'a', two: 'c' } })).toBe(1 / 3)
    expect(score(drag, { gaps: { one: 'a', two: 'ض', constructor: '𝒙' } })).toBe(2 / 3)
    expect(score({ ...drag, gaps: [] }, { gaps: {} })).toBe(0)
    for (const item of everyItem) expect(score(item, { gaps: Object.fromEntries(keyOf(item)) })).toBe(1)
  })

  it('is from 0 to 1 whatever the response', () => {
    fc.assert(
      fc.property(anyItem, anyResponse, (item, value) => {
        expect(score(item, value)).toBeGreaterThanOrEqual(0)
        expect(score(item, value)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })

  it('never falls with one more gap rightly filled, and rises where gap and word were free', () => {
    fc.assert(
      fc.property(anyItem, gaps, fc.nat(2), (item, given, at) => {
        const [id, word] = keyOf(item)[at] ?? ['', '']
        const [before, after] = [
          score(item, { gaps: given }),
          score(item, { gaps: { ...given, [id]: word } }),
        ]
        const isFree = !Object.hasOwn(given, id) && !Object.values(given).includes(word)
        if (isFree) expect(after).toBeGreaterThan(before)
        else expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('does not depend on the order of gaps, options and words', () => {
    fc.assert(
      fc.property(anyItem, gaps, (item, given) => {
        const shown: Sample =
          item.mode === 'choose'
            ? {
                ...item,
                gaps: item.gaps.toReversed().map((one) => ({ ...one, options: one.options.toReversed() })),
              }
            : { ...item, gaps: item.gaps.toReversed(), words: item.words.toReversed() }
        const listed = Object.fromEntries(Object.entries(given).toReversed())
        expect(score(shown, { gaps: listed })).toBe(score(item, { gaps: given }))
      }),
    )
  })

  it('does not change once what is wrong is taken away', () => {
    fc.assert(
      fc.property(anyItem, gaps, (item, given) => {
        const response = parseClozeResponse(item, { gaps: given }) ?? { gaps: {} }
        expect(gradeCloze(item, rightGaps(item, response))).toBe(gradeCloze(item, response))
      }),
    )
  })
})
