import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade } from '../items/index.ts'
import { versions } from './dealing.ts'
import { layOut } from './lay-out.ts'
import { asOnScreen } from './dealing.ts'
import { inShownOrder } from '../items/option-order.ts'
import { shownSteps } from '../items/order.ts'
import { paperKey } from './paper-key.ts'
import { readBack } from './read-back.ts'
import { sampleBank, sampleItems } from './sample-items.ts'
import { sheetOf } from './sheet.ts'

const items = [...Object.values(sampleItems), sampleBank]
const writing = { locale: 'en', quantity: (value: number, unit = '') => `${value} ${unit}` }
const seeds = fc.integer({ min: 1000, max: 9999 })
const idsOf = (seed: number, version: 'A' | 'B') =>
  sheetOf(items, seed, version).questions.map(({ item }) => item.id)

describe('a sheet', () => {
  it('is the same for the same seed, and its versions hold the same items in another order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(sheetOf(items, seed, 'B')).toEqual(sheetOf(items, seed, 'B'))
        expect(idsOf(seed, 'A').toSorted()).toEqual(items.map(({ id }) => id).toSorted())
        expect(idsOf(seed, 'B').toSorted()).toEqual(idsOf(seed, 'A').toSorted())
        expect(idsOf(seed, 'B')).not.toEqual(idsOf(seed, 'A'))
      }),
    )
  })

  it('has other orders for other seeds', () => {
    const orders = Array.from({ length: 40 }, (_, at) => idsOf(1000 + at, 'A').join())
    expect(new Set(orders).size).toBeGreaterThan(30)
  })

  it('has the options of a question in another order in each version, and the same cards in both', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const laid = (version: 'A' | 'B', id: string) =>
          sheetOf(items, seed, version).questions.find(({ item }) => item.id === id)
        const options = (version: 'A' | 'B') => {
          const found = laid(version, 'choice')
          return found?.kind === 'choice' ? found.options.map(({ id }) => id) : []
        }
        expect(options('B')).not.toEqual(options('A'))
        expect(options('B').toSorted()).toEqual(options('A').toSorted())
        const cards = (version: 'A' | 'B') => {
          const found = laid(version, 'compass')
          return found?.kind === 'categorise' ? found.cards.map(({ id }) => id) : []
        }
        expect(cards('A')).toHaveLength(sampleItems.categorise.draw)
        expect(cards('B').toSorted()).toEqual(cards('A').toSorted())
        expect(cards('B')).not.toEqual(cards('A'))
      }),
    )
  })

  it('never shows steps in the right order', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...versions), (seed, version) => {
        const found = sheetOf([sampleItems.order], seed, version).questions[0]
        expect(found?.kind === 'order' && found.steps.map(({ id }) => id)).not.toEqual(
          sampleItems.order.steps.map(({ id }) => id),
        )
      }),
    )
  })

  it.each(items.map((item) => [item.id, item] as const))(
    'of "%s", its key leads back to that of the item',
    (_, item) => {
      fc.assert(
        fc.property(seeds, fc.constantFrom(...versions), (seed, version) => {
          for (const laid of sheetOf([item], seed, version).questions)
            expect(grade(item, readBack(laid, paperKey(laid, writing), 'en'))).toBe(1)
        }),
      )
    },
  )
})

describe('the key', () => {
  const keyOf = (item: (typeof items)[number]) => paperKey(layOut(item, asOnScreen(item.id)), writing)

  it('names what the letters stand for, and says why', () => {
    expect(keyOf(sampleItems.pairs).map(({ n, text, why }) => [n, text, why])).toEqual(
      expect.arrayContaining([[expect.any(Number), 'The bow-is', 'Why bow.']]),
    )
    expect(keyOf(sampleItems.choice)[0]?.text).toBe('The mast')
  })

  it('names what is accepted besides', () => {
    const whole = { ...sampleItems.categorise, draw: 20 }
    const also = keyOf(whole).flatMap((line) => line.also ?? [])
    expect(also).toEqual([{ answer: 'D', text: 'West', why: 'Some maps say west.' }])
  })

  it('has the gaps in the order in which they are read', () => {
    expect(keyOf(sampleBank).map(({ answers }) => answers)).toEqual([['The bow'], ['The stern']])
  })

  it('tells each ending of a case', () => {
    expect(keyOf(sampleItems.scenario).at(-1)).toMatchObject({ n: 4, answers: [], text: 'Calm.' })
  })
})

describe('laid out as on screen', () => {
  it('has the order that pages have', () => {
    const choice = layOut(sampleItems.choice, asOnScreen('choice'))
    expect(choice.kind === 'choice' && choice.options.map(({ id }) => id)).toEqual(
      inShownOrder(sampleItems.choice).map(({ id }) => id),
    )
    const order = layOut(sampleItems.order, asOnScreen('order'))
    expect(order.kind === 'order' && order.steps.map(({ id }) => id)).toEqual(
      shownSteps(sampleItems.order).map(({ id }) => id),
    )
  })
})
