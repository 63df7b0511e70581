import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interleaved } from './interleaved.ts'

const mix = (text: string, after?: string) => interleaved(text.split(' '), ([group = '']) => group, after)

test.each([
  ['a1 b1 a2 b2', undefined, 'a1 b1 a2 b2'],
  ['a1 a2 b1 b2', undefined, 'a1 b1 a2 b2'],
  ['b1 a1 a2 a3', undefined, 'a1 b1 a2 a3'],
  ['b1 c1 a1 a2 a3', undefined, 'a1 b1 a2 c1 a3'],
  ['a1 b1 a2', 'a', 'b1 a1 a2'],
  ['a1 a2', 'a', 'a1 a2'],
])('%s after %s is %s', (given, after, order) => expect(mix(given, after)).toEqual(order.split(' ')))

const neighbours = (groups: readonly string[]) =>
  groups.filter((group, at) => at > 0 && group === groups[at - 1]).length

test('keeps all, and has as few neighbours of a group as can be', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 }), (groups) => {
      const list = groups.map((group, at) => ({ group, at }))
      const mixed = interleaved(list, ({ group }) => group)
      expect(new Set(mixed)).toEqual(new Set(list))
      expect(mixed).toHaveLength(list.length)
      const most = Math.max(0, ...['a', 'b', 'c', 'd'].map((one) => groups.filter((g) => g === one).length))
      const others = list.length - most
      expect(neighbours(mixed.map(({ group }) => group))).toBe(Math.max(0, most - others - 1))
    }),
  )
})

test('within a group the order stays', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (groups) => {
      const mixed = interleaved(
        groups.map((group, at) => ({ group, at })),
        ({ group }) => group,
      )
      for (const one of ['a', 'b', 'c']) {
        const places = mixed.filter(({ group }) => group === one).map(({ at }) => at)
        expect(places).toEqual(places.toSorted((x, y) => x - y))
      }
    }),
  )
})
