import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealing, readSheetSeed, sheetSeed } from './dealing.ts'
import { letterAt } from '../items/letter.ts'

describe('the seed of a sheet', () => {
  it('is read back as it is shown', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 32 - 1 }), (random) => {
        const seed = sheetSeed(random)
        expect(readSheetSeed(` ${seed} `)).toBe(seed)
      }),
    )
  })

  it.each(['', '0', '999', '0999', '10000', '1e3', '12a4', '-123'])('is not read in "%s"', (text) => {
    expect(readSheetSeed(text)).toBeNull()
  })
})

describe('version B', () => {
  it('has any list of two or more in another order than version A', () => {
    fc.assert(
      fc.property(fc.integer(), fc.uniqueArray(fc.string(), { minLength: 2 }), (seed, list) => {
        const [a, b] = [dealing(seed, 'A').mix(list, 'x'), dealing(seed, 'B').mix(list, 'x')]
        expect(b).not.toEqual(a)
        expect(b.toSorted()).toEqual(a.toSorted())
      }),
    )
  })
})

it('letters go on after Z', () => {
  expect([0, 25, 26, 27, 52].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AB', 'BA'])
})
