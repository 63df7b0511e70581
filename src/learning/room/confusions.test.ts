import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ballot, Tally } from './ballot.ts'
import { isVotable, roomConfusions, roomMatrices, type VotableItem } from './confusions.ts'

/** `colours('a', 'Red', …)`: the first of the texts is right. */
const itemOf = (id: string, right: string, ...others: readonly string[]): VotableItem => ({
  id,
  options: [right, ...others].map((text) => ({
    id: `${id}-${text.toLowerCase()}`,
    text,
    ...(text === right && { key: true }),
  })),
})
const sky = itemOf('sky', 'Blue', 'Red', 'Green')
const blood = itemOf('blood', 'Red', 'Green', 'Blue')
const sea = itemOf('sea', 'Blue', 'Green', 'Red')
const capital = itemOf('capital', 'Paris', 'Lyon')
const items = [sky, blood, sea, capital]
const ballot = (item: string, ...votes: readonly Tally[]): Ballot => ({ item, atMs: 0, votes })

describe('the matrix of a room', () => {
  const ballots = [
    ballot('sky', { 'sky-blue': 1, 'sky-red': 3 }, { 'sky-blue': 4 }),
    ballot('sea', { 'sea-blue': 2, 'sea-green': 2 }),
    ballot('blood', { 'blood-green': 5 }, { 'blood-red': 4, 'blood-green': 1 }),
    ballot('capital', { 'capital-lyon': 4 }),
  ]

  it('has a row for each label that was right, over the items that share them', () => {
    expect(roomMatrices(ballots, items)).toEqual([
      {
        labels: ['Blue', 'Red', 'Green'],
        items: ['sky', 'blood', 'sea'],
        rows: [
          { key: 'Blue', hands: [6, 0, 2] },
          { key: 'Red', hands: [0, 4, 1] },
        ],
      },
    ])
  })

  it('may be that of the first votes', () => {
    expect(roomMatrices(ballots, items, 'first')[0]?.rows).toEqual([
      { key: 'Blue', hands: [3, 3, 2] },
      { key: 'Red', hands: [0, 0, 5] },
    ])
  })

  it('is none where one item alone of those was voted on', () => {
    expect(roomMatrices([ballot('sky', { 'sky-blue': 1 }), ballot('sea', {})], items)).toEqual([])
    expect(roomMatrices([], items)).toEqual([])
  })

  it('counts every hand once', () => {
    const votes = fc.record({ blue: fc.nat(40), red: fc.nat(40), green: fc.nat(40) })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('sky', 'blood', 'sea'), votes)), (cast) => {
        const all = cast.map(([id, { blue, red, green }]) =>
          ballot(id, { [`${id}-blue`]: blue, [`${id}-red`]: red, [`${id}-green`]: green }),
        )
        const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
        const [matrix] = roomMatrices(all, items)
        const hands = sum(
          cast
            .filter(([id]) => matrix?.items.includes(id))
            .map(([, { blue, red, green }]) => blue + red + green),
        )
        expect(sum(matrix?.rows.flatMap((row) => row.hands) ?? [])).toBe(hands)
      }),
    )
  })
})

describe('what a room mistakes', () => {
  it('comes with the largest share of the room first, as it stands after the talk', () => {
    const ballots = [
      ballot('sky', { 'sky-blue': 1, 'sky-red': 9 }, { 'sky-blue': 6, 'sky-red': 4 }),
      ballot('blood', { 'blood-green': 1, 'blood-red': 1 }),
      ballot('sea', { 'sea-green': 5, 'sea-red': 1 }, { 'sea-blue': 6 }),
    ]
    expect(roomConfusions(ballots, items)).toEqual([
      { item: 'blood', option: 'blood-green', hands: 1, share: 0.5, handsAtFirst: 1 },
      { item: 'sky', option: 'sky-red', hands: 4, share: 0.4, handsAtFirst: 9 },
    ])
  })

  it('adds up the votes on the same item, and leaves out options that it has no more', () => {
    const ballots = [
      ballot('sky', { 'sky-red': 1, 'sky-blue': 1, gone: 8 }),
      ballot('sky', { 'sky-red': 2 }, { 'sky-blue': 2 }),
      ballot('gone', { a: 3 }),
    ]
    expect(roomConfusions(ballots, items)).toEqual([
      { item: 'sky', option: 'sky-red', hands: 1, share: 0.25, handsAtFirst: 3 },
    ])
  })
})

it('a room votes where one option alone is right', () => {
  expect(isVotable(sky)).toBe(true)
  expect(isVotable({ ...sky, multiple: true })).toBe(false)
  expect(isVotable({ id: 'a', options: sky.options.map((one) => ({ ...one, key: true })) })).toBe(false)
  expect(isVotable({ id: 'a', options: [] })).toBe(false)
})
