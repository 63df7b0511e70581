import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveStep, orderFromPositions, stillStaying, wholeOrder } from './order-moves.ts'

const shown = ['a', 'b', 'c', 'd']

describe('moving a step', () => {
  it.each([
    ['a', 2, 'bcad'],
    ['d', 0, 'dabc'],
    ['b', 1, 'abcd'],
    ['b', 9, 'acdb'],
    ['c', -1, 'cabd'],
  ])('%s to %i', (id, to, after) => expect(moveStep(shown, id, to).join('')).toBe(after))
})

describe('positions chosen one by one', () => {
  it.each([
    [{}, 'abcd'],
    [{ a: 3 }, 'bcad'],
    [{ a: 3, c: 1 }, 'cbad'],
    [{ a: 2, b: 3, c: 4, d: 1 }, 'dabc'],
    [{ a: 3, b: 3 }, 'bcad'],
    [{ a: 9, b: 0, c: Number.NaN }, 'abcd'],
  ])('%o', (positions, order) => expect(orderFromPositions(shown, positions).join('')).toBe(order))

  it('lose and repeat no step', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...shown), fc.integer({ min: 0, max: 5 })), (positions) => {
        expect([...orderFromPositions(shown, positions)].sort()).toEqual(shown)
      }),
    )
  })
})

it('puts steps that a response leaves out after the others', () => {
  expect(wholeOrder(shown, { order: ['c', 'a'] })).toEqual(['c', 'a', 'b', 'd'])
  expect(wholeOrder(shown, null)).toEqual(shown)
})

it('keeps telling which steps stay until one of them moves past another', () => {
  expect(stillStaying(['a', 'c'], ['b', 'a', 'c', 'd'])).toEqual(['a', 'c'])
  expect(stillStaying(['a', 'c'], ['c', 'b', 'a', 'd'])).toEqual([])
})
