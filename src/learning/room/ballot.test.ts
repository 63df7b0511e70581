import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Ballot,
  counted,
  gain,
  handsFor,
  lastVote,
  mostHands,
  mostVotes,
  sessionsOf,
  shareFor,
  shift,
  type Tally,
  withHands,
  withMore,
  withVote,
} from './ballot.ts'

const tally: fc.Arbitrary<Tally> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor'),
  fc.integer({ min: 0, max: mostHands }),
)
const ballotOf = (...votes: readonly Tally[]): Ballot => ({ item: 'i', atMs: 0, votes })

describe('a tally', () => {
  it('counts hands', () => {
    expect(counted({ a: 3, b: 0, c: 4 })).toBe(7)
    expect(counted(undefined)).toBe(0)
    expect(handsFor({ a: 3 }, 'a')).toBe(3)
    expect(handsFor({ a: 3 }, 'constructor')).toBe(0)
  })

  it('has shares, and none where no hand was raised', () => {
    expect(shareFor({ a: 3, b: 1 }, 'a')).toBe(0.75)
    expect(shareFor({ a: 3 }, 'b')).toBe(0)
    expect(shareFor({ a: 0 }, 'a')).toBeNull()
  })

  it('changes for one option only, whatever its name and whatever the number', () => {
    fc.assert(
      fc.property(tally, fc.constantFrom('a', '__proto__'), fc.double(), (before, option, hands) => {
        const after = withHands(before, option, hands)
        expect(handsFor(after, option)).toBeGreaterThanOrEqual(0)
        expect(handsFor(after, option)).toBeLessThanOrEqual(mostHands)
        expect(Number.isInteger(handsFor(after, option))).toBe(true)
        for (const other of ['b', 'c', 'd', 'constructor'])
          expect(handsFor(after, other)).toBe(handsFor(before, other))
      }),
    )
  })

  it('gains a hand and loses it again, never below none', () => {
    expect(withMore({}, 'a')).toEqual({ a: 1 })
    expect(withMore({ a: 2, b: 1 }, 'a', -1)).toEqual({ b: 1, a: 1 })
    expect(withMore({ a: 0 }, 'a', -1)).toEqual({ a: 0 })
    expect(withMore({ a: mostHands }, 'a')).toEqual({ a: mostHands })
  })
})

describe('a ballot', () => {
  it('takes its votes one after the other, and two at most', () => {
    expect(withVote(ballotOf(), 0, { a: 1 }).votes).toEqual([{ a: 1 }])
    expect(withVote(ballotOf({ a: 1 }), 1, { b: 2 }).votes).toEqual([{ a: 1 }, { b: 2 }])
    expect(withVote(ballotOf({ a: 1 }, { b: 2 }), 0, { c: 3 }).votes).toEqual([{ c: 3 }, { b: 2 }])
    expect(withVote(ballotOf(), 1, { b: 2 }).votes).toEqual([{}, { b: 2 }])
    expect(withVote(ballotOf({ a: 1 }, { b: 2 }), 2, { c: 3 }).votes).toHaveLength(mostVotes)
  })

  it('stands as it was last voted', () => {
    expect(lastVote(ballotOf({ a: 1 }, { b: 2 }))).toEqual({ b: 2 })
    expect(lastVote(ballotOf({ a: 1 }, { a: 0 }))).toEqual({ a: 1 })
    expect(lastVote(ballotOf())).toBeUndefined()
  })

  it('tells how each option moved', () => {
    expect(shift(ballotOf({ a: 1, b: 3 }, { a: 4 }), ['a', 'b', 'c'])).toEqual([
      { option: 'a', hands: [1, 4], shares: [0.25, 1], change: 0.75 },
      { option: 'b', hands: [3, 0], shares: [0.75, 0], change: -0.75 },
      { option: 'c', hands: [0, 0], shares: [0, 0], change: 0 },
    ])
    expect(shift(ballotOf({ a: 1 }), ['a'])).toEqual([
      { option: 'a', hands: [1, 0], shares: [1, null], change: null },
    ])
  })

  it('moves as much up as down', () => {
    fc.assert(
      fc.property(tally, tally, (first, second) => {
        const moved = shift(ballotOf(first, second), Object.keys({ ...first, ...second }))
        const sum = moved.reduce((total, { change }) => total + (change ?? 0), 0)
        expect(sum).toBeCloseTo(0, 9)
      }),
    )
  })
})

describe('the normalised gain', () => {
  it.each([
    ['what was to win is won', { a: 10, b: 10 }, { a: 20 }, 1],
    ['half of it is', { a: 10, b: 10 }, { a: 15, b: 5 }, 0.5],
    ['nothing moves', { a: 1, b: 3 }, { a: 2, b: 6 }, 0],
    ['right votes are lost', { a: 10, b: 10 }, { a: 5, b: 15 }, -0.5],
    ['the room is not as large as before', { a: 10, b: 30 }, { a: 15, b: 5 }, 2 / 3],
  ])('where %s', (_, first, second, g) => {
    expect(gain(ballotOf(first, second), 'a')).toBeCloseTo(g, 12)
  })

  it('does not exist where there was nothing to win, or no two votes', () => {
    expect(gain(ballotOf({ a: 9 }, { a: 9 }), 'a')).toBeNull()
    expect(gain(ballotOf({ a: 9, b: 1 }), 'a')).toBeNull()
    expect(gain(ballotOf({ a: 0 }, { a: 9 }), 'a')).toBeNull()
    expect(gain(ballotOf({ b: 1 }, {}), 'a')).toBeNull()
  })

  it('is a number of at most 1, or none', () => {
    fc.assert(
      fc.property(tally, tally, (first, second) => {
        const g = gain(ballotOf(first, second), 'a')
        expect(g === null || (Number.isFinite(g) && g <= 1)).toBe(true)
      }),
    )
  })
})

describe('sessions', () => {
  const hour = 3_600_000
  const at = (atMs: number): Ballot => ({ item: 'i', atMs, votes: [] })

  it('end where nothing was voted for hours; the latest comes first', () => {
    const ballots = [at(30 * hour), at(0), at(2 * hour), at(5 * hour), at(8.1 * hour)]
    expect(sessionsOf(ballots).map((session) => session.map(({ atMs }) => atMs / hour))).toEqual([
      [30],
      [8.1],
      [0, 2, 5],
    ])
    expect(sessionsOf([])).toEqual([])
  })

  it('hold every ballot once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 * hour })), (instants) => {
        const all = sessionsOf(instants.map(at)).flat()
        expect(all.map(({ atMs }) => atMs).sort()).toEqual(instants.sort())
      }),
    )
  })
})
