import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { completeBlock } from './complete-block.ts'

const table = (...rows: readonly (readonly number[])[]) => rows.map((row) => new Set(row))

describe('the part without a hole', () => {
  it('is the whole of a table without one', () =>
    expect(completeBlock(table([0, 1, 2], [0, 1, 2]))).toEqual({ learners: [0, 1], items: [0, 1, 2] }))
  it('leaves out who skipped, or what was skipped, whichever loses less', () => {
    expect(completeBlock(table([0, 1, 2], [0, 1, 2], [0, 1, 2], [0]))).toEqual({
      learners: [0, 1, 2],
      items: [0, 1, 2],
    })
    expect(completeBlock(table([0, 1, 2], [0, 1], [0, 1], [0, 1]))).toEqual({
      learners: [0, 1, 2, 3],
      items: [0, 1],
    })
  })
  it('is found among two forms', () =>
    expect(completeBlock(table([0, 1, 2], [3, 4, 5], [0, 1, 2], [3, 4, 5], [3, 4, 5]))).toEqual({
      learners: [1, 3, 4],
      items: [3, 4, 5],
    }))
  it.each([
    ['nobody', table()],
    ['one learner', table([0, 1])],
    ['one item', table([0], [0], [0])],
    ['nothing in common', table([0, 1], [2, 3], [0, 2])],
  ])('is none of %s', (_, answered) => expect(completeBlock(answered)).toBeNull())
})

const tables = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 })), { maxLength: 12 })

test('holds no hole, and the same learners in any order', () => {
  const twice = tables.chain((rows) => {
    const named = rows.map((items, name) => ({ items, name }))
    return fc.shuffledSubarray(named, { minLength: named.length }).map((mixed) => ({ named, mixed }))
  })
  fc.assert(
    fc.property(twice, ({ named, mixed }) => {
      const [one, other] = [named, mixed].map((rows) => {
        const block = completeBlock(rows.map(({ items }) => new Set(items)))
        return block && { items: block.items, names: new Set(block.learners.map((rank) => rows[rank]?.name)) }
      })
      expect(other).toEqual(one)
      const block = completeBlock(named.map(({ items }) => new Set(items)))
      for (const learner of block?.learners ?? [])
        for (const item of block?.items ?? []) expect(named[learner]?.items).toContain(item)
    }),
  )
})
