import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ballot, mostHands } from './ballot.ts'
import { readBallot, readTally, writeBallot } from './codec.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,2}$/)
const tally = fc.dictionary(id, fc.integer({ min: 0, max: mostHands }), { maxKeys: 8, noNullPrototype: true })
const ballot: fc.Arbitrary<Ballot> = fc.record({
  item: id,
  atMs: fc.integer({ min: 0, max: 8.64e15 }),
  votes: fc.array(tally, { maxLength: 2 }),
})
const a: Ballot = { item: 'sky', atMs: 5, votes: [{ blue: 3 }] }
const changed = (change: object) => JSON.stringify({ ...(JSON.parse(writeBallot(a)) as object), ...change })
const unreadable = { kind: 'refused', why: 'unreadable' }

describe('a ballot', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(ballot, (one) => {
        expect(readBallot(writeBallot(one))).toEqual({ kind: 'ballot', ballot: one })
      }),
    )
  })

  it('is refused where it was written by a newer program', () => {
    expect(readBallot(changed({ v: 2, votes: 'of another kind' }))).toEqual({ kind: 'refused', why: 'newer' })
  })

  it.each([
    { v: 0 },
    { v: '1' },
    { item: '../a' },
    { item: 'constructor'.repeat(9) },
    { item: null },
    { atMs: -1 },
    { atMs: 1.5 },
    { atMs: 1e300 },
    { atMs: '5' },
    { votes: {} },
    { votes: [{}, {}, {}] },
    { votes: [[]] },
    { votes: [{ blue: -1 }] },
    { votes: [{ blue: 1.5 }] },
    { votes: [{ blue: mostHands + 1 }] },
    { votes: [{ blue: '3' }] },
    { votes: [{ 'Not an id': 3 }] },
    { votes: [null] },
  ])('is refused with %j', (change) => {
    expect(readBallot(changed(change))).toEqual(unreadable)
  })

  it.each(['', '{', 'null', '[]', '1', `"${'a'.repeat(20_000)}"`])('is not in the text %j', (text) => {
    expect(readBallot(text)).toEqual(unreadable)
  })

  it('takes nothing but what a ballot holds, and no prototype', () => {
    expect(readBallot(changed({ onclick: 'a' }))).toEqual({ kind: 'ballot', ballot: a })
    expect(readBallot('{"v":1,"item":"sky","atMs":5,"votes":[{"__proto__":3}]}')).toEqual(unreadable)
    expect(readBallot('{"v":1,"__proto__":{"item":"sky"},"atMs":5,"votes":[]}')).toEqual(unreadable)
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['ballot', 'refused']).toContain(readBallot(text).kind)
      }),
    )
  })
})

it('a tally is read, or is none, whatever the value', () => {
  expect(readTally({ a: 1, b: 0 })).toEqual({ a: 1, b: 0 })
  expect(readTally(Object.fromEntries(Array.from({ length: 27 }, (_, at) => [`o${at}`, 1])))).toBeNull()
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const read = readTally(value)
      for (const hands of Object.values(read ?? {})) expect(Number.isSafeInteger(hands)).toBe(true)
    }),
  )
})
