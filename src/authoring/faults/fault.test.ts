import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContentFaults } from './content-faults.ts'
import { type Fault, formatFault, formatFaults, sortFaults } from './fault.ts'
import { didYouMean, editDistance, nearest } from './nearest.ts'

const fault = (file: string, line: number, column = 1): Fault => ({
  ...{ code: 'x', file, line, column },
  ...{ what: 'What.', why: 'Why.', mend: 'Mend.' },
})

describe('a fault', () => {
  it('is told with its place, its reason and its mend', () => {
    expect(formatFault(fault('a/fr.mdx', 12, 3))).toBe('a/fr.mdx:12:3 What.\n  Why.\n  Mend.')
    expect(formatFaults([fault('a', 1), fault('b', 2)])).toBe(
      'a:1:1 What.\n  Why.\n  Mend.\n\nb:2:1 What.\n  Why.\n  Mend.',
    )
  })

  it('comes in the order in which one reads', () => {
    const faults = [fault('b', 1), fault('a', 10), fault('a', 9, 2), fault('a', 9, 1)]
    expect(sortFaults(faults).map(({ file, line, column }) => [file, line, column])).toEqual([
      ['a', 9, 1],
      ['a', 9, 2],
      ['a', 10, 1],
      ['b', 1, 1],
    ])
  })

  it('stops a build with what the check prints', () => {
    const error = new ContentFaults([fault('a', 1), fault('b', 2)])
    expect(error.message).toContain('The content has 2 faults.')
    expect(error.message).toContain(formatFaults([fault('a', 1), fault('b', 2)]))
    expect(error.stack).not.toContain('fault.test.ts')
  })
})

describe('the nearest name', () => {
  it.each([
    ['levres', ['levers', 'rise'], 'levers'],
    ['explian', ['explain', 'judge'], 'explain'],
    ['Levers', ['levers'], 'levers'],
    ['yest', ['yeast', 'crust'], 'yeast'],
  ])('of %s in %j is %s', (name, valid, near) => {
    expect(nearest(name, valid)).toBe(near)
  })

  it('is none where nothing is near', () => {
    expect(nearest('hook', ['figure', 'term'])).toBeNull()
    expect(nearest('x', [])).toBeNull()
  })

  it('is proposed; else the names, where they are few', () => {
    expect(didYouMean('levres', ['levers'], 'Write it.')).toBe('Did you mean "levers"?')
    expect(didYouMean('zzz', ['one', 'two'], 'Write it.')).toBe('Write it. Known: one, two.')
    expect(didYouMean('zzz', 'abcdefghi', 'Write it.')).toBe('Write it.')
    expect(didYouMean('zzz', [], 'Write it.')).toBe('Write it.')
  })

  const word = fc.string({ maxLength: 8 })
  it('is by a distance: zero for itself alone, the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })

  it('counts a swap of neighbours as one slip', () => {
    expect(editDistance('levres', 'levers')).toBe(1)
    expect(editDistance('kitten', 'sitting')).toBe(3)
  })
})
