import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterAt } from '../items/letter.ts'
import type { Item } from '../items/index.ts'
import { sampleScenario } from '../items/sample-scenario.ts'
import { ways } from '../workshop/run-sheet.ts'
import {
  sampleChoice,
  sampleChoose,
  sampleDrag,
  sampleNumber,
  sampleOrder,
  samplePairs,
  sampleReflection,
  sampleSort,
  sampleText,
} from './sample-items.ts'
import { askedOf, partsOf, revealedOf } from './shown-parts.ts'

const everyItem: readonly Item[] = [
  ...[sampleChoice, sampleSort, sampleDrag, sampleChoose, sampleOrder, samplePairs],
  ...[sampleText, sampleNumber, sampleReflection, sampleScenario],
]
const answersOf = (item: Item, locale = 'en') => revealedOf(item, locale).map(({ answer }) => answer)
/** What is asked of `item`, were it called otherwise: what is shuffled is shuffled by that. */
const linesOf = (item: Item, id: string) => askedOf({ ...item, id }).lines
const calledSo = Array.from({ length: 60 }, (_, at) => `item-${String(at)}`)
const sorted = (texts: readonly string[]) => [...texts].sort()

describe('what a room is asked', () => {
  it('is, of a choice, its options with letters', () => {
    const { lines, ...rest } = askedOf(sampleChoice)
    expect(sorted(lines)).toEqual(['The bise', 'The foehn', 'The mistral'])
    expect(rest).toEqual({ questions: [], isLettered: true, text: null })
  })

  it('is, of cards, the cards and the names of their bins', () => {
    const { questions, lines, isLettered } = askedOf(sampleSort)
    expect(sorted(questions)).toEqual(sampleSort.cards.map(({ text }) => text))
    expect(lines).toEqual(['Winds a', 'Winds b'])
    expect(isLettered).toBe(false)
  })

  it('is, of a text, the ranks of its gaps, and the words there are to fill them', () => {
    expect(askedOf(sampleDrag).text).toBe('From [1] to [2].')
    expect(sorted(askedOf(sampleDrag).lines)).toEqual(['word east', 'word south', 'word west'])
    expect(askedOf(sampleChoose)).toMatchObject({ text: 'From [1] to [2].', lines: [] })
  })

  it('is, of pairs, one side, and the other with letters', () => {
    const { questions, lines, isLettered } = askedOf(samplePairs)
    expect(questions).toEqual(['bow', 'stern', 'keel'])
    expect(sorted(lines)).toEqual(['with bow', 'with keel', 'with spare', 'with stern'])
    expect(isLettered).toBe(true)
  })

  it.each([sampleText, sampleNumber, sampleReflection, sampleScenario])(
    'is nothing but the stem of $kind',
    (item) => {
      expect(askedOf(item)).toEqual({ questions: [], lines: [], isLettered: false, text: null })
    },
  )

  it('never stands in the right order where the order is the key', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(linesOf(sampleOrder, id)).not.toEqual(answersOf(sampleOrder))
      }),
    )
  })

  it('has the key of a choice at any place', () => {
    const places = calledSo.map((id) => linesOf(sampleChoice, id).indexOf('The mistral'))
    expect(new Set(places)).toEqual(new Set([0, 1, 2]))
  })

  it('has the tiles of pairs, the words of a text and the cards of bins in another order than their keys', () => {
    const shared = (shown: (id: string) => readonly string[], written: readonly string[]) =>
      calledSo.filter((id) => shown(id).join() === written.join()).length / calledSo.length
    const rights = samplePairs.rights.map(({ text }) => text)
    const words = sampleDrag.words.map(({ text }) => text)
    const cards = sampleSort.cards.map(({ text }) => text)
    const cardsOf = (id: string) => askedOf({ ...sampleSort, id }).questions
    expect(shared((id) => linesOf(samplePairs, id), rights)).toBeLessThan(0.2)
    expect(shared((id) => linesOf(sampleDrag, id), words)).toBeLessThan(0.4)
    expect(shared(cardsOf, cards)).toBeLessThan(0.1)
  })
})

describe('what is told', () => {
  it('is, of a choice, each key and why', () => {
    expect(revealedOf(sampleChoice, 'en')).toEqual([{ of: null, answer: 'The mistral', why: 'On mistral.' }])
  })

  it('is, of cards, the bin of each, in the order in which they are asked', () => {
    const told = revealedOf(sampleSort, 'en')
    expect(told.map(({ of }) => of)).toEqual(askedOf(sampleSort).questions)
    expect(told).toContainEqual({ of: 'Card b-2', answer: 'Winds b', why: 'It blows b.' })
  })

  it('is, of a text, what fills each gap, by the rank that the gap has there', () => {
    expect(revealedOf(sampleDrag, 'en')).toEqual([
      { of: '1', answer: 'word west', why: 'It sets.' },
      { of: '2', answer: 'word east', why: 'It rises.' },
    ])
    expect(revealedOf(sampleChoose, 'en')).toEqual([
      { of: '1', answer: 'The west', why: 'On west.' },
      { of: '2', answer: 'The east', why: 'On east.' },
    ])
  })

  it('is, of steps, each in its place', () => {
    expect(revealedOf(sampleOrder, 'en').slice(0, 2)).toEqual([
      { of: '1', answer: 'hoist', why: 'Why hoist.' },
      { of: '2', answer: 'sail', why: 'Why sail.' },
    ])
  })

  it('is, of pairs, what goes with each', () => {
    expect(revealedOf(samplePairs, 'en')).toContainEqual({
      ...{ of: 'stern', answer: 'with stern', why: 'Why stern.' },
    })
  })

  it('is, of a word, the first spelling in the language of the room', () => {
    expect(revealedOf(sampleText, 'en')).toEqual([{ of: null, answer: 'keel', why: 'Below.' }])
    expect(answersOf(sampleText, 'fr')).toEqual(['quille'])
  })

  it('is, of a number, all its digits, as the language writes them, with the unit', () => {
    expect(answersOf(sampleNumber, 'en')).toEqual(['1,234.5678\u00a0knots'])
    expect(answersOf(sampleNumber, 'fr')).toEqual(['1\u202f234,5678\u00a0knots'])
    expect(answersOf({ ...sampleNumber, unit: undefined }, 'en')).toEqual(['1,234.5678'])
  })

  it('is, of something to write, what a good text does, then one', () => {
    expect(answersOf(sampleReflection)).toEqual(['It says where.', 'It says when.', 'I sailed.'])
  })

  it('is nothing of a case: it is decided', () => {
    expect(revealedOf(sampleScenario, 'en')).toEqual([])
  })
})

describe('the parts of an item', () => {
  it('are as many as its answers where it is told step by step, else none', () => {
    for (const item of everyItem)
      for (const how of ways)
        expect(partsOf(item, how, 'en'), `${item.id} ${how}`).toBe(
          how === 'steps' ? revealedOf(item, 'en').length : 0,
        )
    expect(everyItem.map((item) => partsOf(item, 'steps', 'en'))).toEqual([1, 6, 2, 2, 4, 3, 1, 1, 3, 0])
  })
})

it('letters are those of cards of paper', () => {
  expect([0, 1, 2, 25].map(letterAt)).toEqual(['A', 'B', 'C', 'Z'])
})
