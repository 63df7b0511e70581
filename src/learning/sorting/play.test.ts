import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgePlacement } from '../items/categorise.ts'
import {
  binOf,
  type Board,
  cardsIn,
  isFinished,
  isKept,
  leftToSort,
  mayReveal,
  newBoard,
  responseOf,
  shownIn,
  verdictOf,
} from './board.ts'
import { type Action, play } from './play.ts'
import { firstRoundItem as item } from './sample-item.ts'

const cards = item.cards.map((card) => card.id)
const bins = item.bins.map((bin) => bin.id)
const start = newBoard(cards)

type Played = Action | { readonly type: 'check-now' }
const check = { type: 'check-now' } as const

function after(board: Board, ...actions: Played[]): Board {
  return actions.reduce((now, action) => stepOf(now, action).board, board)
}

function stepOf(board: Board, action: Played) {
  return play(
    item,
    board,
    action === check ? { type: 'check', placements: board.placements } : (action as Action),
  )
}

const put = (card: string, bin: string) => ({ type: 'place', card, bin }) as const
const allRight = item.cards.map((card) => put(card.id, card.bin))

const someCard = fc.constantFrom(...cards, 'stranger')
const someBin = fc.constantFrom(...bins, 'nowhere')
const action: fc.Arbitrary<Played> = fc.oneof(
  fc.record({ type: fc.constant('pick' as const), card: someCard }),
  { weight: 4, arbitrary: fc.record({ type: fc.constant('place' as const), card: someCard, bin: someBin }) },
  fc.record({ type: fc.constant('return' as const), card: someCard }),
  fc.constantFrom<Played>({ type: 'cancel' }, { type: 'undo' }, { type: 'reveal' }, check),
)
const game = fc.array(action, { maxLength: 40 })
const boards = game.map((actions) => after(start, ...actions))

describe('what holds after any game', () => {
  it('every card is in exactly one place', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const shown = [
          ...board.cards.filter((card) => shownIn(item, board, card) === null),
          ...bins.flatMap((bin) => cardsIn(item, board, bin)),
        ]
        expect(shown.toSorted()).toEqual(cards.toSorted())
      }),
    )
  })

  it('an accepted card keeps its place', () => {
    fc.assert(
      fc.property(boards, action, (board, next) => {
        const kept = cards.filter((card) => isKept(item, board, card))
        const then = after(board, next)
        for (const card of kept) expect(binOf(then, card)).toBe(binOf(board, card))
      }),
    )
  })

  it('undo reverses a move', () => {
    fc.assert(
      fc.property(
        boards,
        fc.constantFrom(...cards),
        fc.option(fc.constantFrom(...bins)),
        (board, card, bin) => {
          const moved = after(board, bin === null ? { type: 'return', card } : put(card, bin))
          fc.pre(binOf(moved, card) !== binOf(board, card))
          const back = after(moved, { type: 'undo' })
          expect(back.placements).toEqual(board.placements)
          expect(back.history).toEqual(board.history)
        },
      ),
    )
  })

  it('undoing everything leads back to the last check', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const back = after(board, ...board.history.map(() => ({ type: 'undo' }) as const))
        expect(back.placements).toEqual(board.checked)
      }),
    )
  })

  it('the first check shows no answer, and allows none to be asked for', () => {
    fc.assert(
      fc.property(boards, (board) => {
        if (board.revealed) expect(board.checks).toBeGreaterThanOrEqual(2)
        if (board.checks < 2) expect(after(board, { type: 'reveal' })).toBe(board)
      }),
    )
  })

  it('what changes nothing says nothing but a refusal or a cancelled move, and what changes something speaks', () => {
    fc.assert(
      fc.property(boards, action, (board, next) => {
        const step = stepOf(board, next)
        if (step.board !== board) expect(step.announcement).not.toBeNull()
        else expect([undefined, 'nothingPlaced', 'nothingMoved']).toContain(step.announcement?.event)
      }),
    )
  })

  it('a finished board does not change', () => {
    const won = after(start, ...allRight, check)
    const shown = after(start, put('east-1', 'west'), check, put('east-1', 'north'), check, {
      type: 'reveal',
    })
    fc.assert(
      fc.property(fc.constantFrom(won, shown), action, (board, next) => {
        expect(isFinished(item, board)).toBe(true)
        expect(stepOf(board, next)).toEqual({ board, announcement: null })
      }),
    )
  })
})

describe('what is said', () => {
  const said = (board: Board, next: Played) => stepOf(board, next).announcement

  it('counts the destinations of a picked card', () => {
    expect(said(start, { type: 'pick', card: 'east-1' })).toEqual({ event: 'picked', card: 'east-1', n: 4 })
    const placed = after(start, put('east-1', 'west'))
    expect(said(placed, { type: 'pick', card: 'east-1' })).toEqual({ event: 'picked', card: 'east-1', n: 4 })
  })

  it('counts the cards of the bin and those left', () => {
    const one = after(start, put('west-1', 'west'))
    expect(said(one, put('east-1', 'west'))).toEqual({
      event: 'placed',
      card: 'east-1',
      bin: 'west',
      k: 2,
      r: 4,
    })
  })

  it('names the card returned, not moved, moved back', () => {
    const one = after(start, put('west-1', 'west'))
    expect(said(one, { type: 'return', card: 'west-1' })).toEqual({ event: 'returned', card: 'west-1' })
    expect(said(one, { type: 'undo' })).toEqual({ event: 'undone', card: 'west-1' })
    const picked = after(one, { type: 'pick', card: 'west-1' })
    expect(said(picked, { type: 'cancel' })).toEqual({ event: 'cancelled', card: 'west-1' })
    expect(said(picked, put('west-1', 'west'))).toEqual({ event: 'cancelled', card: 'west-1' })
  })

  it('counts right and defensible cards of the whole round', () => {
    const three = after(start, put('west-1', 'west'), put('north-2', 'west'), put('east-1', 'south'))
    expect(said(three, check)).toEqual({ event: 'checked', k: 2, n: 6 })
  })
})

describe('a check', () => {
  it('is refused while nothing is placed, or nothing moved since the last', () => {
    expect(stepOf(start, check).announcement).toEqual({ event: 'nothingPlaced' })
    const once = after(start, put('east-1', 'west'), check)
    expect(stepOf(once, check)).toEqual({ board: once, announcement: { event: 'nothingMoved' } })
  })

  it('judges each card where it stands until it is moved', () => {
    const board = after(start, put('east-1', 'west'), put('north-2', 'west'), put('north-1', 'north'), check)
    const verdicts = cards.map((card) => verdictOf(item, board, card))
    expect(verdicts).toEqual(['right', 'defensible', 'misplaced', null, null, null])
    const moved = after(board, put('east-1', 'east'))
    expect(verdictOf(item, moved, 'east-1')).toBeNull()
    expect(verdictOf(item, after(moved, { type: 'undo' }), 'east-1')).toBe('misplaced')
  })

  it('agrees with the grading of placements', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const checked = after(board, check)
        fc.pre(!checked.revealed && checked.checks > board.checks)
        for (const card of item.cards) {
          const bin = binOf(checked, card.id)
          expect(verdictOf(item, checked, card.id)).toBe(bin === null ? null : judgePlacement(card, bin))
        }
      }),
    )
  })

  it('says nothing of a card moved while it was being recorded', () => {
    const before = after(start, put('east-1', 'east'), put('west-1', 'west'))
    const meanwhile = after(before, put('east-1', 'north'))
    const { board, announcement } = play(item, meanwhile, { type: 'check', placements: before.placements })
    expect(verdictOf(item, board, 'east-1')).toBeNull()
    expect(announcement).toEqual({ event: 'checked', k: 2, n: 6 })
  })

  it('ends the round when every card is accepted', () => {
    expect(isFinished(item, after(start, ...allRight))).toBe(false)
    expect(isFinished(item, after(start, ...allRight, check))).toBe(true)
    expect(isFinished(item, after(start, ...allRight.slice(1), check))).toBe(false)
  })
})

describe('the answers', () => {
  const twice = after(start, put('north-1', 'east'), check, put('north-1', 'south'), check)

  it('may be shown from the second check on', () => {
    expect(mayReveal(item, after(start, put('north-1', 'east'), check))).toBe(false)
    expect(mayReveal(item, twice)).toBe(true)
  })

  it('bring every card where it belongs, and keep what the learner had put', () => {
    const board = after(twice, { type: 'reveal' })
    expect(cards.map((card) => shownIn(item, board, card))).toEqual(item.cards.map((card) => card.bin))
    expect(binOf(board, 'north-1')).toBe('south')
    expect(leftToSort(board)).toHaveLength(5)
    expect(isFinished(item, board)).toBe(true)
    expect(responseOf(board)).toEqual({ cards, placements: { 'north-1': 'south' }, revealed: true })
  })
})
