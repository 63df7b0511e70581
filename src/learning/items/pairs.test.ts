import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradePairs, type PairsItem, pairsKey, pairsParts, parsePairsResponse, rightPairs } from './pairs.ts'
import { sampleBase } from './sample-base.ts'

const left = (id: string, right: string, not?: Record<string, string>) => ({
  ...{ id, right, text: id, why: `why ${id}`, otherwise: `not with ${id}` },
  ...(not && { not }),
})
const right = (id: string) => ({ id, text: id })
const item: PairsItem<string> = {
  ...{ ...sampleBase, kind: 'pairs' },
  lefts: [left('a', 'x', { y: 'y is for b' }), left('b', 'y'), left('constructor', 'z'), left('ض', '𝒙')],
  rights: ['x', 'y', 'z', '𝒙', 'spare', '0'].map(right),
}
const oneSet: PairsItem<string> = { ...item, oneSet: true }

const score = (of: PairsItem<string>, value: unknown) => {
  const response = parsePairsResponse(of, value)
  return response ? gradePairs(of, response) : 0
}
const parsed = (of: PairsItem<string>, ...pairs: unknown[]) => parsePairsResponse(of, { pairs })?.pairs

const tile = fc.constantFrom(...[...item.lefts, ...item.rights].map(({ id }) => id), '__proto__', 'q')
const pairs = fc.array(fc.tuple(tile, tile), { maxLength: 8 })
const anyResponse = fc.oneof(
  fc.anything(),
  fc.record({ pairs: fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), fc.array(tile)))) }),
  fc.record({ pairs }),
)
const either = fc.constantFrom(item, oneSet)

describe('the response', () => {
  it('drops unknown tiles, repeats and what is no pair', () => {
    expect(parsed(item, ['a', 'x'], ['a', 'x'], ['b', 'q'], ['b'], ['b', 'y', 'z'], null, 3)).toEqual([
      ['a', 'x'],
    ])
  })

  it('drops every pair of a tile that is used twice', () => {
    expect(parsed(item, ['a', 'x'], ['b', 'x'], ['constructor', 'z'])).toEqual([['constructor', 'z']])
    expect(parsed(item, ['a', 'x'], ['a', 'y'])).toEqual([])
  })

  it('pairs a left with a right, and any two within one set', () => {
    const given = [
      ['x', 'a'],
      ['b', 'constructor'],
    ]
    expect(parsed(item, ...given)).toEqual([])
    expect(parsed(oneSet, ...given)).toEqual([
      ['a', 'x'],
      ['b', 'constructor'],
    ])
    expect(parsed(oneSet, ['a', 'a'])).toEqual([])
    expect(parsed(oneSet, ['0', 'b'])).toEqual([['b', '0']])
  })

  it.each([null, 3, [], {}, { pairs: {} }, { pairs: 'ax' }])('is none in %j', (value) => {
    expect(parsePairsResponse(item, value)).toBeNull()
  })
})

describe('the feedback', () => {
  it('says of each left why, why not, or what there is to say of any wrong tile', () => {
    const response = { pairs: [['a', 'y'] as const, ['b', 'spare'] as const, ['constructor', 'z'] as const] }
    expect(pairsParts(item, response)).toEqual([
      { id: 'a', given: 'y', right: false, feedback: 'y is for b' },
      { id: 'b', given: 'spare', right: false, feedback: 'not with b' },
      { id: 'constructor', given: 'z', right: true, feedback: 'why constructor' },
      { id: 'ض', given: null, right: false, feedback: null },
    ])
  })

  it('is never a field that every object has', () => {
    const named = { ...item, lefts: [left('a', 'x', {})], rights: [right('x'), right('toString')] }
    expect(pairsParts(named, { pairs: [['a', 'toString']] })[0]?.feedback).toBe('not with a')
  })

  it('keeps what is right for another try', () => {
    expect(
      rightPairs(item, {
        pairs: [
          ['a', 'y'],
          ['ض', '𝒙'],
        ],
      }).pairs,
    ).toEqual([['ض', '𝒙']])
  })
})

describe('the score', () => {
  it('is the share of lefts with their right', () => {
    expect(score(item, { pairs: [['a', 'x']] })).toBe(1 / 4)
    expect(score(item, { pairs: pairsKey(item) })).toBe(1)
    expect(score(oneSet, { pairs: pairsKey(item).map(([one, other]) => [other, one]) })).toBe(1)
    expect(score({ ...item, lefts: [] }, { pairs: [] })).toBe(0)
  })

  it('is from 0 to 1 whatever the response', () => {
    fc.assert(
      fc.property(either, anyResponse, (of, value) => {
        expect(score(of, value)).toBeGreaterThanOrEqual(0)
        expect(score(of, value)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })

  it('never falls with one more right pair, and rises where its tiles were free', () => {
    fc.assert(
      fc.property(either, pairs, fc.constantFrom(...pairsKey(item)), (of, given, added) => {
        const [before, after] = [score(of, { pairs: given }), score(of, { pairs: [...given, added] })]
        const isFree = !given.flat().some((id) => added.includes(id))
        if (isFree) expect(after).toBeGreaterThan(before)
        else expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('does not depend on the order of tiles and pairs', () => {
    fc.assert(
      fc.property(either, pairs, fc.boolean(), (of, given, flipped) => {
        const shown = { ...of, lefts: of.lefts.toReversed(), rights: of.rights.toReversed() }
        const listed = given.map(([one, other]) => (flipped && of.oneSet ? [other, one] : [one, other]))
        expect(score(shown, { pairs: listed.toReversed() })).toBe(score(of, { pairs: given }))
      }),
    )
  })

  it('does not change once what is wrong is taken away', () => {
    fc.assert(
      fc.property(either, pairs, (of, given) => {
        const response = parsePairsResponse(of, { pairs: given }) ?? { pairs: [] }
        expect(gradePairs(of, rightPairs(of, response))).toBe(gradePairs(of, response))
      }),
    )
  })
})
