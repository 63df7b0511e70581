import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawRound } from './draw-round.ts'
import { sampleItem } from './sample-item.ts'

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const pool = fc
  .record({
    draw: fc.integer({ min: 1, max: 16 }),
    sizes: fc.array(fc.integer({ min: 4, max: 9 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ draw, sizes }) => ({
    draw,
    bins: sizes.map((_, at) => ({ id: `bin-${at}`, name: '', description: '', clue: '', not: '' })),
    cards: sizes.flatMap((size, at) =>
      Array.from({ length: size }, (_, no) => ({
        id: `bin-${at}/${no}`,
        bin: `bin-${at}`,
        text: '',
        why: '',
      })),
    ),
  }))

const perBin = (round: readonly string[], bins: readonly { id: string }[]) =>
  bins.map((bin) => round.filter((card) => card.startsWith(`${bin.id}/`)).length)

describe('a round', () => {
  it('holds as many cards as are drawn, none twice, all of the pool', () => {
    fc.assert(
      fc.property(pool, seed, (item, seed) => {
        const round = drawRound(item, seed)
        expect(round).toHaveLength(Math.min(item.draw, item.cards.length))
        expect(new Set(round).size).toBe(round.length)
        expect(item.cards.map((card) => card.id)).toEqual(expect.arrayContaining(round))
      }),
    )
  })

  it('is even over the bins to within one card, where every bin holds enough', () => {
    fc.assert(
      fc.property(pool, seed, (item, seed) => {
        fc.pre(item.draw <= 4 * item.bins.length)
        const counts = perBin(drawRound(item, seed), item.bins)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('takes from the others what a small bin lacks', () => {
    const lean = {
      ...sampleItem,
      draw: 8,
      cards: sampleItem.cards.filter(({ bin, id }) => bin !== 'east' || id === 'east-1'),
    }
    const round = drawRound(lean, 1)
    expect(round).toHaveLength(8)
    expect(round.filter((card) => card.startsWith('east'))).toEqual(['east-1'])
  })

  it('is the same for the same seed, and for others mostly not', () => {
    fc.assert(
      fc.property(pool, seed, (item, seed) => {
        expect(drawRound(item, seed)).toEqual(drawRound(item, seed))
      }),
    )
    const rounds = new Set(Array.from({ length: 50 }, (_, seed) => drawRound(sampleItem, seed).join()))
    expect(rounds.size).toBeGreaterThan(45)
  })

  it('does not keep the order of the pool', () => {
    const sorted = Array.from({ length: 20 }, (_, seed) => drawRound(sampleItem, seed)).filter(
      (round) => round.join() === [...round].sort().join(),
    )
    expect(sorted.length).toBeLessThan(3)
  })

  it('brings back a card of the previous round only when its bin has no other', () => {
    fc.assert(
      fc.property(pool, seed, seed, (item, first, second) => {
        const previous = drawRound(item, first)
        const round = drawRound(item, second, previous)
        const back = round.filter((card) => previous.includes(card))
        const unused = item.cards.filter(({ id }) => !previous.includes(id) && !round.includes(id))
        const binsOfBack = item.cards.filter(({ id }) => back.includes(id)).map(({ bin }) => bin)
        expect(unused.filter(({ bin }) => binsOfBack.includes(bin))).toEqual([])
      }),
    )
  })

  it('is empty where there is nothing to draw', () => {
    expect(drawRound({ draw: 3, cards: [] }, 1)).toEqual([])
  })
})
