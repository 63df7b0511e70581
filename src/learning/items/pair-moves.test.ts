import { describe, expect, it } from 'vitest'
import { keyPartnerOf, paired, placesIn, shownTiles, tileOf, unpaired } from './pair-moves.ts'
import type { PairsItem } from './pairs.ts'
import { sampleBase } from './sample-base.ts'

const left = (id: string, right: string) => ({ id, text: id, right, why: 'why', otherwise: 'not' })
const right = (id: string) => ({ id, text: id })
const two: PairsItem<string> = {
  ...sampleBase,
  kind: 'pairs',
  lefts: [left('a', 'x'), left('b', 'y')],
  rights: [right('x'), right('y'), right('z')],
}
const one: PairsItem<string> = { ...two, oneSet: true }

describe('pairing', () => {
  it('takes both tiles from where they were', () => {
    const before = { pairs: [['a', 'x'] as const, ['b', 'y'] as const] }
    expect(paired(two, before, 'a', 'y')).toEqual({ pairs: [['a', 'y']] })
    expect(paired(two, null, 'b', 'x')).toEqual({ pairs: [['b', 'x']] })
  })

  it('leaves out what cannot be paired', () => {
    expect(paired(two, null, 'a', 'b')).toEqual({ pairs: [] })
    expect(paired(one, null, 'b', 'a')).toEqual({ pairs: [['a', 'b']] })
  })

  it('is undone by either tile', () => {
    expect(unpaired({ pairs: [['a', 'x']] }, 'x')).toEqual({ pairs: [] })
    expect(unpaired(null, 'x')).toEqual({ pairs: [] })
  })
})

it('shows the rights shuffled beside the lefts, or all tiles as one set', () => {
  expect(placesIn(two)).toBe(two.lefts)
  expect(new Set(shownTiles(two))).toEqual(new Set(two.rights))
  expect(placesIn(one)).toEqual(shownTiles(one))
  expect(shownTiles(one)).toHaveLength(5)
})

it('knows tiles of both sides, and what goes with each', () => {
  expect(tileOf(two, 'a')?.text).toBe('a')
  expect(tileOf(two, null)).toBeUndefined()
  expect(['a', 'y', 'z'].map((id) => keyPartnerOf(two, id))).toEqual(['x', 'b', null])
})
