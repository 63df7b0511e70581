import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gradeOrder,
  type OrderItem,
  orderParts,
  parseOrderResponse,
  shownSteps,
  stayingSteps,
} from './order.ts'
import { sampleBase } from './sample-base.ts'

const itemOf = (ids: readonly string[]): OrderItem<string> => ({
  ...{ ...sampleBase, kind: 'order' },
  steps: ids.map((id) => ({ id, text: id, why: `why ${id}` })),
})
const ids = ['a', 'b', 'constructor', 'ض', '𝒙']
const item = itemOf(ids)

const score = (value: unknown, of = item) => {
  const response = parseOrderResponse(of, value)
  return response ? gradeOrder(of, response) : 0
}
const letters = (word: string) => ({ order: Array.from(word) })
const staying = (word: string) => stayingSteps(itemOf(Array.from('abcdef')), letters(word)).join('')

describe('the response', () => {
  it('drops unknown steps, and of repeats the later ones', () => {
    const order = ['b', 'q', 'a', '__proto__', 'b', 3, null, 'toString']
    expect(parseOrderResponse(item, { order })).toEqual({ order: ['b', 'a'] })
  })

  it.each([null, 'ab', [], {}, { order: {} }, { order: 'ab' }])('is none in %j', (value) => {
    expect(parseOrderResponse(item, value)).toBeNull()
  })
})

describe('the steps that stay', () => {
  it.each([
    ['abcdef', 'abcdef'],
    ['bcdefa', 'bcdef'],
    ['fabcde', 'abcde'],
    ['badcfe', 'bdf'],
    ['fedcba', 'f'],
    ['defabc', 'def'],
    ['acebdf', 'acef'],
    ['ca', 'c'],
    ['', ''],
  ])('of %j are %j', (word, stay) => {
    expect(staying(word)).toBe(stay)
  })

  it('are right, the others are to be moved, and each says why it stands where it does', () => {
    expect(orderParts(itemOf(['a', 'b', 'c']), letters('bca'))).toEqual([
      { id: 'a', right: false, feedback: 'why a' },
      { id: 'b', right: true, feedback: 'why b' },
      { id: 'c', right: true, feedback: 'why c' },
    ])
  })

  const orders = fc.shuffledSubarray(Array.from('abcdef'))

  it('stand in right order and are as many as any run', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const stay = staying(order.join(''))
        expect(stay).toBe(Array.from(stay).sort().join(''))
        expect(order.filter((id) => stay.includes(id)).join('')).toBe(stay)
        for (let choice = 0; choice < 2 ** order.length; choice += 1) {
          const run = order.filter((_, at) => choice & (1 << at))
          if (run.join('') === run.toSorted().join('')) expect(run.length).toBeLessThanOrEqual(stay.length)
        }
      }),
    )
  })
})

describe('the score', () => {
  it.each([
    ['abcde', 1],
    ['bcdea', 3 / 4],
    ['badce', 2 / 4],
    ['edcba', 0],
    ['abc', 2 / 4],
    ['', 0],
  ])('of %j is %d', (word, expected) => {
    expect(score(letters(word), itemOf(Array.from('abcde')))).toBe(expected)
  })

  it('of a single step is 1 where it is given, of none 0', () => {
    expect(score({ order: ['a'] }, itemOf(['a']))).toBe(1)
    expect(score({ order: [] }, itemOf(['a']))).toBe(0)
    expect(score({ order: ['a'] }, itemOf([]))).toBe(0)
  })

  const anyStep = fc.constantFrom(...ids, 'q', '__proto__')
  const anyResponse = fc.oneof(
    fc.anything(),
    fc.record({ order: fc.array(fc.oneof(fc.anything(), anyStep)) }),
    fc.record({ order: fc.array(anyStep) }),
  )

  it('is from 0 to 1 whatever the response', () => {
    fc.assert(
      fc.property(anyResponse, (value) => {
        expect(score(value)).toBeGreaterThanOrEqual(0)
        expect(score(value)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })

  it('rises with each step that is moved to its place, to 1 with the last', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 5 }), (order) => {
        const stay = stayingSteps(item, { order })
        const moved = order.find((id) => !stay.includes(id))
        if (moved === undefined) {
          expect(score({ order })).toBe(1)
          return
        }
        const others = order.filter((id) => id !== moved)
        const after = stay.filter((id) => ids.indexOf(id) < ids.indexOf(moved)).at(-1)
        const place = after === undefined ? 0 : others.indexOf(after) + 1
        const mended = { order: others.toSpliced(place, 0, moved) }
        expect(score(mended)).toBeGreaterThan(score({ order }))
      }),
    )
  })

  it('does not depend on what is dropped from the response', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.nat(5), (order, at) => {
        const noisy = [...order.toSpliced(at, 0, 'q'), ...order]
        expect(score({ order: noisy })).toBe(score({ order }))
      }),
    )
  })
})

describe('the steps as shown', () => {
  it('are all there, shuffled, alike for each id, never in the right order', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 6 }), (id, count) => {
        const steps = Array.from({ length: count }, (_, at) => at)
        const shown = shownSteps({ id, steps })
        expect(shown.toSorted()).toEqual(steps)
        expect(shown).not.toEqual(steps)
        expect(shownSteps({ id, steps })).toEqual(shown)
      }),
    )
    expect(shownSteps({ id: 'a', steps: [1] })).toEqual([1])
  })
})
