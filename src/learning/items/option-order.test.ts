import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inShownOrder } from './option-order.ts'

const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 })

describe('the order in which options are shown', () => {
  it('keeps every option, once', () => {
    fc.assert(
      fc.property(fc.string(), ids, (id, options) => {
        expect([...inShownOrder({ id, options })].sort()).toEqual([...options].sort())
      }),
    )
  })

  it('depends on nothing but the item’s id', () => {
    fc.assert(
      fc.property(fc.string(), ids, (id, options) => {
        const elsewhere = options.map((option) => `${option} in another language`)
        const shown = inShownOrder({ id, options }).map((option) => `${option} in another language`)
        expect(inShownOrder({ id, options: elsewhere })).toEqual(shown)
      }),
    )
  })

  it.each([2, 3, 4])('puts the key at each of %i places about as often', (count) => {
    const options = Array.from({ length: count }, (_, at) => at)
    const places = options.map(() => 0)
    for (let number = 0; number < 1000; number += 1) {
      const place = inShownOrder({ id: `lesson-${number}`, options }).indexOf(0)
      places[place] = (places[place] ?? 0) + 1
    }
    for (const times of places) expect(Math.abs(times - 1000 / count)).toBeLessThan(60)
  })
})
