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
const attempt = (placements: Record<string, unknown>) => ({
  response: { cards: ['s1', 's2', 'm1', 't1'], placements },
})

describe('confusionMatrix', () => {
  test('counts right and misplaced cards over all attempts', () => {
    const matrix = confusionMatrix(item, [
      attempt({ s1: 'moon', s2: 'sun', m1: 'moon' }),
      attempt({ s1: 'moon', m1: 'star' }),
    ])
    expect(Object.fromEntries([...matrix].map(([key, row]) => [key, Object.fromEntries(row)]))).toEqual({
      sun: { sun: 1, moon: 2, star: 0 },
      moon: { sun: 0, moon: 1, star: 1 },
      star: { sun: 0, moon: 0, star: 0 },
    })
  })
  test('leaves out a card in a defensible alternative', () => {
    expect(
      confusionMatrix(item, [attempt({ t1: 'moon' })])
        .get('star')
        ?.get('moon'),
    ).toBe(0)
    expect(
      confusionMatrix(item, [attempt({ t1: 'sun' })])
        .get('star')
        ?.get('sun'),
    ).toBe(1)
  })
  test('leaves out what stood on the board when the answers were shown', () => {
    const { response } = attempt({ s1: 'moon' })
    const shown = confusionMatrix(item, [{ response: { ...response, revealed: true } }])
    expect(rankedConfusions(shown)).toEqual([])
  })
  test.each([null, 'x', {}, attempt({ gone: 'sun', s1: 'nowhere', s2: 7 }).response])(
    'makes nothing of %j',
    (response) => expect(rankedConfusions(confusionMatrix(item, [{ response }]))).toEqual([]),
  )
})

describe('rankedConfusions', () => {
  test('puts the most frequent first and keeps the order of the bins otherwise', () => {
    const attempts = [attempt({ s1: 'star', m1: 'sun' }), attempt({ s2: 'moon', m1: 'sun' })]
    expect(rankedConfusions(confusionMatrix(item, attempts))).toEqual([
      { key: 'moon', chosen: 'sun', count: 2 },
      { key: 'sun', chosen: 'moon', count: 1 },
      { key: 'sun', chosen: 'star', count: 1 },
    ])
  })
})
