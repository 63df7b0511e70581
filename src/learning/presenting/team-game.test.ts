import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleSort as item } from './sample-items.ts'
import { dealtNext, isOver, leading, newGame, put, scored, takenBack, type TeamGame } from './team-game.ts'

const cards = ['a-1', 'b-1', 'a-2', 'a-3', 'b-2']
const game = newGame(['Reds', 'Blues', 'Greens'], cards)
const scores = ({ teams }: TeamGame) => teams.map(({ score }) => score)
const played = (bins: readonly string[], from = game) =>
  bins.reduce((one, bin) => dealtNext(put(one, item, bin)), from)

const teams = fc
  .integer({ min: 1, max: 8 })
  .map((count) => Array.from({ length: count }, (_, at) => `T${at}`))
const drawn = fc.shuffledSubarray(item.cards.map(({ id }) => id))
const bin = fc.constantFrom('a', 'b', 'nowhere', '__proto__')
type Move = (one: TeamGame) => TeamGame
const playing: fc.Arbitrary<Move> = fc.oneof(
  bin.map(
    (to): Move =>
      (one) =>
        put(one, item, to),
  ),
  fc.constant<Move>(dealtNext),
)
const undoing: fc.Arbitrary<Move> = fc.constant<Move>(takenBack)
const giving = fc.tuple(fc.integer({ min: -1, max: 9 }), fc.integer({ min: -3, max: 3 })).map(
  ([team, points]): Move =>
    (one) =>
      scored(one, team, points),
)
const after = (from: TeamGame, moves: readonly Move[]) => moves.reduce((one, move) => move(one), from)

describe('a game', () => {
  it('begins with the first card, the first team, and no points', () => {
    expect(game).toMatchObject({ at: 0, turn: 0, placed: null, done: [], cards })
    expect(scores(game)).toEqual([0, 0, 0])
    expect(isOver(game)).toBe(false)
  })

  it('gives a point where a card belongs, or may be defended, and none elsewhere', () => {
    const verdictOf = (bins: readonly string[], last: string) => {
      const next = put(played(bins), item, last)
      return [next.placed?.verdict, ...scores(next)]
    }
    expect(verdictOf([], 'a')).toEqual(['right', 1, 0, 0])
    expect(verdictOf([], 'b')).toEqual(['misplaced', 0, 0, 0])
    expect(verdictOf(['b', 'a'], 'b')).toEqual(['defensible', 0, 0, 1])
  })

  it('takes a card once, until the next is dealt', () => {
    const once = put(game, item, 'b')
    expect(put(once, item, 'a')).toBe(once)
    expect(put(game, item, 'nowhere')).toBe(game)
    expect(dealtNext(game)).toBe(game)
  })

  it('goes round the teams, a card each, and tells who put what', () => {
    const { turn, at, done } = played(['a', 'a', 'a', 'b'])
    expect([turn, at]).toEqual([1, 4])
    expect(done.map(({ card, bin, team }) => [card, bin, team])).toEqual([
      ['a-1', 'a', 0],
      ['b-1', 'a', 1],
      ['a-2', 'a', 2],
      ['a-3', 'b', 0],
    ])
  })

  it('is over once its cards are put; nothing is put after', () => {
    const over = played(['a', 'b', 'a', 'a', 'b'])
    expect(isOver(over)).toBe(true)
    expect(isOver(played(['a', 'b', 'a', 'a']))).toBe(false)
    expect(put(over, item, 'a')).toBe(over)
  })
})

describe('what is taken back', () => {
  it('gives the card and the turn back, and takes its point', () => {
    const second = played(['a'])
    expect(takenBack(put(second, item, 'b'))).toEqual(second)
    expect(takenBack(second)).toEqual(game)
    expect(takenBack(game)).toBe(game)
  })

  it('restores the game exactly, whatever was put', () => {
    fc.assert(
      fc.property(teams, drawn, fc.array(fc.oneof(playing, undoing)), bin, (names, round, moves, to) => {
        const before = after(newGame(names, round), moves)
        const next = put(before, item, to)
        fc.pre(next !== before)
        expect(takenBack(next)).toEqual(before)
        expect(takenBack(dealtNext(next))).toEqual(before)
      }),
    )
  })

  it('leaves the new game once all is taken back', () => {
    fc.assert(
      fc.property(teams, drawn, fc.array(fc.oneof(playing, undoing)), (names, round, moves) => {
        const undone = after(
          after(newGame(names, round), moves),
          Array<Move>(round.length + 1).fill(takenBack),
        )
        expect(undone).toEqual(newGame(names, round))
      }),
    )
  })
})

describe('points', () => {
  it('may be given and taken by hand, to a team alone', () => {
    expect(scores(scored(scored(game, 1, 1), 1, 1))).toEqual([0, 2, 0])
    expect(scores(scored(scored(game, 1, 1), 1, -1))).toEqual([0, 0, 0])
    expect(scores(scored(game, 7, 1))).toEqual([0, 0, 0])
  })

  it('are never below none, whatever is played, given and taken back', () => {
    fc.assert(
      fc.property(teams, drawn, fc.array(fc.oneof(playing, undoing, giving)), (names, round, moves) => {
        for (const score of scores(after(newGame(names, round), moves)))
          expect(score).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('make who leads: nobody at first, then all who have most', () => {
    expect(leading(game)).toEqual([])
    expect(leading(scored(game, 2, 1))).toEqual([2])
    expect(leading(scored(scored(scored(game, 2, 2), 0, 2), 1, 1))).toEqual([0, 2])
    expect(leading(newGame([], cards))).toEqual([])
  })
})
