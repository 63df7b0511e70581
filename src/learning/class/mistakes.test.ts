import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { grade, type Item } from '../items/index.ts'
import type { PairsItem } from '../items/pairs.ts'
import { sampleBank, sampleItems } from '../worksheet/sample-items.ts'
import { mistakeWords } from './mistake-words.ts'
import { mistakesIn } from './mistakes.ts'

const known: Item = {
  ...sampleItems['text-entry'],
  wrong: [{ id: 'wind', variants: { en: ['windward'], fr: ['au vent'] }, feedback: 'No.' }],
}
const typed = (text: string, locale = 'en') => ({ text, locale })
const number: Item = { ...sampleItems.number, wrong: [{ id: 'half', value: 6, feedback: 'Twice.' }] }
const { cards, bins } = sampleItems.categorise
const [card] = cards
const wrongBin = bins.find(({ id }) => id !== card?.bin && !card?.also?.some(({ bin }) => bin === id))
const sorted = { cards: [card?.id], placements: { [card?.id ?? '']: wrongBin?.id } }
const paired: PairsItem<string> = sampleItems.pairs

const rows: readonly (readonly [string, Item, unknown, readonly object[], object | null])[] = [
  [
    'a distractor',
    sampleItems.choice,
    { chosen: ['oar'] },
    [{ part: '', given: 'oar' }],
    { about: null, given: 'The oar', instead: 'The mast' },
  ],
  [
    'a misplaced card',
    sampleItems.categorise,
    sorted,
    [{ part: card?.id, given: wrongBin?.id }],
    { about: card?.text, given: wrongBin?.name, instead: bins.find(({ id }) => id === card?.bin)?.name },
  ],
  [
    'a gap',
    sampleItems.cloze,
    { gaps: { what: 'flag', which: 'boom' } },
    [{ part: 'what', given: 'flag' }],
    { about: null, given: 'The flag', instead: 'The sail' },
  ],
  [
    'a word of a bank',
    sampleBank,
    { gaps: { front: 'hold' } },
    [{ part: 'front', given: 'hold' }],
    { about: null, given: 'The hold', instead: 'The bow' },
  ],
  [
    'a pair',
    paired,
    { pairs: [['bow', 'extra']] },
    [{ part: 'bow', given: 'extra' }],
    { about: 'The bow', given: 'The extra', instead: 'The bow-is' },
  ],
  [
    'a step',
    sampleItems.order,
    { order: ['sheet', 'steer', 'moor', 'hoist'] },
    [{ part: 'hoist', given: '' }],
    { about: null, given: 'The hoist', instead: null },
  ],
  [
    'a decision',
    sampleItems.scenario,
    {
      path: [
        { node: 'start', choice: 'fair' },
        { node: 'middle', choice: 'best' },
      ],
    },
    [{ part: 'start', given: 'fair' }],
    { about: 'The wind turns.', given: 'fair', instead: 'best' },
  ],
  [
    'a number that was foreseen',
    number,
    typed('6 knots'),
    [{ part: '', given: 'half' }],
    { about: null, given: '6\u00a0knots', instead: '12\u00a0knots' },
  ],
  [
    'a word that was foreseen, in another language',
    known,
    typed('Au vent', 'fr'),
    [{ part: '', given: 'wind' }],
    { about: null, given: 'windward', instead: 'leeward' },
  ],
  ['nothing that can be told of', known, typed('starboard'), [], null],
  ['a number nobody foresaw', number, typed('7'), [], null],
  ['what learners score themselves', sampleItems.reflection, { text: '', met: [] }, [], null],
]

test.each(rows)('%s', (_, item, response, made, words) => {
  const found = mistakesIn(item, response)
  expect(found.made).toEqual(made)
  const [first] = found.made
  if (first) expect(mistakeWords(item, first, 'en')).toEqual(words)
})

describe('what was asked', () => {
  it('is the cards that were drawn', () =>
    expect(mistakesIn(sampleItems.categorise, sorted).asked).toEqual([card?.id]))
  it('is the places that a case led past', () =>
    expect(mistakesIn(sampleItems.scenario, { path: [{ node: 'start', choice: 'best' }] }).asked).toEqual([
      'start',
    ]))
  it('is nothing where there is no answer', () =>
    expect(mistakesIn(sampleItems.choice, 'x')).toEqual({ asked: [], made: [] }))
})

test('no response throws; what is graded right has no mistake; a mistake is of what was asked', () => {
  const items: readonly Item[] = [...Object.values(sampleItems), sampleBank, number, known]
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.anything(), (item, response) => {
      const { asked, made } = mistakesIn(item, response)
      for (const { part } of made) expect(asked).toContain(part)
      if (grade(item, response) === 1) expect(made).toEqual([])
    }),
  )
})
