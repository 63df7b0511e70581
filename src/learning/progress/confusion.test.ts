import { describe, expect, test } from 'vitest'
import type { CategoriseItem } from '../items/categorise.ts'
import { confusionMatrix, rankedConfusions } from './confusion.ts'

const bin = (id: string) => ({ id, name: id, description: '', clue: '', not: '' })
const card = (id: string, key: string, also: string[] = []) => ({
  id,
  bin: key,
  text: id,
  why: '',
  also: also.map((other) => ({ bin: other, rationale: '' })),
})
const item: CategoriseItem<string> = {
  kind: 'categorise',
  id: 'board',
  revision: 1,
  concepts: [],
  objective: 'o',
  bloom: 'apply',
  stem: '',
  explanation: '',
  draw: 3,
  bins: ['sun', 'moon', 'star'].map(bin),
  cards: [card('s1', 'sun'), card('s2', 'sun'), card('m1', 'moon'), card('t1', 'star', ['moon'])],
}

describe('confusionMatrix', () => {
  test('counts right and misplaced cards, each time they were put', () => {
    const matrix = confusionMatrix(item, [
      ['s1', 'moon'],
      ['s2', 'sun'],
      ['m1', 'moon'],
      ['s1', 'moon'],
      ['m1', 'star'],
    ])
    expect(Object.fromEntries([...matrix].map(([key, row]) => [key, Object.fromEntries(row)]))).toEqual({
      sun: { sun: 1, moon: 2, star: 0 },
      moon: { sun: 0, moon: 1, star: 1 },
      star: { sun: 0, moon: 0, star: 0 },
    })
  })
  test('leaves out a card in a defensible alternative', () => {
    expect(
      confusionMatrix(item, [['t1', 'moon']])
        .get('star')
        ?.get('moon'),
    ).toBe(0)
    expect(
      confusionMatrix(item, [['t1', 'sun']])
        .get('star')
        ?.get('sun'),
    ).toBe(1)
  })
  test.each(['gone', 'constructor'])('makes nothing of a card that is not there: %s', (card) =>
    expect(rankedConfusions(confusionMatrix(item, [[card, 'sun']]))).toEqual([]),
  )
})

describe('rankedConfusions', () => {
  test('puts the most frequent first and keeps the order of the bins otherwise', () => {
    const puts = [
      ['s1', 'star'],
      ['m1', 'sun'],
      ['s2', 'moon'],
      ['m1', 'sun'],
    ] as const
    expect(rankedConfusions(confusionMatrix(item, puts))).toEqual([
      { key: 'moon', chosen: 'sun', count: 2 },
      { key: 'sun', chosen: 'moon', count: 1 },
      { key: 'sun', chosen: 'star', count: 1 },
    ])
  })
})
