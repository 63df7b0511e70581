import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../items/index.ts'
import { sampleBank, sampleItems } from '../worksheet/sample-items.ts'
import { toldResponse } from './told-response.ts'

const all: readonly Item[] = [...Object.values(sampleItems), sampleBank]
const { choice, categorise, cloze, order, pairs, scenario, number } = sampleItems

describe('a response is told', () => {
  test.each<readonly [string, Item, unknown, readonly unknown[]]>([
    ['what was chosen', choice, { chosen: ['oar', 'mast'] }, [{ texts: ['The mast', 'The oar'] }]],
    [
      'what was put in each bin',
      categorise,
      { cards: ['east-1', 'east-2'], placements: { 'east-1': 'north', 'east-2': 'north' } },
      [{ label: 'North', texts: ['Wind east 1', 'Wind east 2'] }],
    ],
    [
      'what fills each gap',
      cloze,
      { gaps: { what: 'flag', which: 'boom' } },
      [{ texts: ['The boom'] }, { texts: ['The flag'] }],
    ],
    ['words of a bank', sampleBank, { gaps: { front: 'hold' } }, [{ texts: ['The hold'] }]],
    [
      'an order',
      order,
      { order: ['moor', 'hoist'] },
      [{ texts: ['1. The moor'] }, { texts: ['2. The hoist'] }],
    ],
    ['what was paired', pairs, { pairs: [['aft', 'extra']] }, [{ label: 'The aft', texts: ['The extra'] }]],
    ['a way through a case', scenario, { path: [{ node: 'start', choice: 'fair' }] }, [{ texts: ['fair'] }]],
    ['what was typed', number, { text: '12,5', locale: 'fr' }, [{ texts: ['12,5'] }]],
  ])('by %s', (_, item, response, lines) => expect(toldResponse(item, response)).toEqual(lines))
  test('in no line where the item has it no more', () =>
    expect(toldResponse(choice, { chosen: ['gone'] })).toEqual([]))
  test('whatever it is, without a throw', () =>
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.jsonValue(), (item, response) => {
        expect(Array.isArray(toldResponse(item, response))).toBe(true)
      }),
    ))
})
