import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CategoriseItem } from './categorise.ts'
import type { ChoiceItem } from './choice.ts'
import { grade } from './index.ts'

const base = {
  id: 'i',
  revision: 1,
  concepts: [],
  objective: 'o',
  bloom: 'apply',
  stem: '',
  explanation: '',
} as const
const option = (id: string, key = false) => ({ id, key, text: id, feedback: id })
const single: ChoiceItem<string> = {
  ...base,
  kind: 'choice',
  options: [option('a', true), option('b'), option('c')],
}
const multiple: ChoiceItem<string> = {
  ...base,
  kind: 'choice',
  multiple: true,
  options: [option('a', true), option('b', true), option('c'), option('d')],
}
const bin = (id: string) => ({ id, name: id, description: '', clue: '', not: '' })
const sort: CategoriseItem<string> = {
  ...base,
  kind: 'categorise',
  draw: 3,
  bins: [bin('x'), bin('y')],
  cards: [
    { id: '1', bin: 'x', text: '', why: '' },
    { id: '2', bin: 'y', text: '', why: '', also: [{ bin: 'x', rationale: '' }] },
    { id: '3', bin: 'y', text: '', why: '' },
  ],
}
const everyItem = [single, multiple, sort]

/** Any JSON, and things shaped like a response of some kind. */
const anyResponse = fc.oneof(
  fc.anything(),
  fc.record({ chosen: fc.oneof(fc.anything(), fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'z'))) }),
  fc.record({
    cards: fc.oneof(fc.anything(), fc.array(fc.constantFrom('1', '2', '3', '9', '__proto__'))),
    placements: fc.oneof(
      fc.anything(),
      fc.dictionary(
        fc.constantFrom('1', '2', '3', '9', '__proto__', 'toString'),
        fc.constantFrom('x', 'y', 'q'),
      ),
    ),
  }),
)

describe('grade', () => {
  test('gives any response a score from 0 to 1, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyItem), anyResponse, (item, response) => {
        const score = grade(item, response)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2000 },
    )
  })

  test('does not depend on the order in which options and cards are shown', () => {
    fc.assert(
      fc.property(anyResponse, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (response, order) => {
        const shuffledChoice = { ...multiple, options: order.flatMap((at) => multiple.options[at] ?? []) }
        expect(grade(shuffledChoice, response)).toBe(grade(multiple, response))
        const shuffledSort = { ...sort, cards: sort.cards.toReversed(), bins: sort.bins.toReversed() }
        expect(grade(shuffledSort, response)).toBe(grade(sort, response))
      }),
    )
  })
})

describe('a single choice', () => {
  test.each([
    [['a'], 1],
    [['b'], 0],
    [[], 0],
    [['a', 'b'], 0],
    [['a', 'a'], 1],
  ])('%j scores %d', (chosen, score) => {
    expect(grade(single, { chosen })).toBe(score)
  })
})

describe('a multiple choice', () => {
  test.each([
    [['a', 'b'], 1],
    [['a'], 0.5],
    [['a', 'b', 'c'], 0.5],
    [['a', 'c'], 0],
    [['c', 'd'], 0],
    [['a', 'b', 'c', 'd'], 0],
  ])('%j scores %d', (chosen, score) => {
    expect(grade(multiple, { chosen })).toBe(score)
  })

  test('never scores less with one more key chosen', () => {
    const ids = fc.subarray(['b', 'c', 'd'])
    fc.assert(
      fc.property(ids, (chosen) => {
        expect(grade(multiple, { chosen: [...chosen, 'a'] })).toBeGreaterThanOrEqual(
          grade(multiple, { chosen }),
        )
      }),
    )
  })
})

describe('cards into bins', () => {
  const score = (placements: Record<string, string>, cards = ['1', '2', '3']) =>
    grade(sort, { cards, placements })
  test('counts the cards that stand in their bin', () => {
    expect(score({ 1: 'x', 2: 'y', 3: 'x' })).toBeCloseTo(2 / 3)
  })
  test('accepts a defensible alternative in full', () => {
    expect(score({ 1: 'x', 2: 'x', 3: 'y' })).toBe(1)
  })
  test('counts a card that was not placed as not right', () => {
    expect(score({ 1: 'x' })).toBeCloseTo(1 / 3)
  })
  test('looks only at the cards of the round', () => {
    expect(score({ 1: 'x', 3: 'x' }, ['1'])).toBe(1)
  })
  test('rises with one more card that stands in its bin and did not', () => {
    const bins = fc.dictionary(fc.constantFrom('1', '2', '3'), fc.constantFrom('x', 'y'))
    fc.assert(
      fc.property(bins, fc.constantFrom(...sort.cards), (placements, card) => {
        const before = score(placements)
        const after = score({ ...placements, [card.id]: card.bin })
        const [at, also] = [placements[card.id], card.also?.map((one) => one.bin) ?? []]
        if (at !== undefined && [card.bin, ...also].includes(at)) expect(after).toBe(before)
        else expect(after).toBeGreaterThan(before)
      }),
    )
  })
})
