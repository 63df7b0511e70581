import { describe, expect, it } from 'vitest'
import { type Board, newBoard } from '../../learning/sorting/board.ts'
import { type Action, play } from '../../learning/sorting/play.ts'
import { firstRoundItem as item } from '../../learning/sorting/sample-item.ts'
import type { Way } from '../drag/way.ts'
import { focusAfter } from './focus.ts'

const [a = '', b = '', c = '', ...others] = item.cards.map((card) => card.id)
const at = (card: string) => `[data-card="${card}"]`
const place = (card: string, bin = 'south') => ({ type: 'place', card, bin }) as const
const after = (...actions: Action[]) =>
  actions.reduce((board: Board, action) => play(item, board, action).board, newBoard([a, b, c]))
const focus = (board: Board, action: Action, way: Way) =>
  focusAfter(action, board, play(item, board, action).board, way)

describe('the focus', () => {
  it('goes to the first destination of a card picked by keys, and stays on one picked by pointer', () => {
    expect(focus(after(), { type: 'pick', card: b }, 'keys')).toBe('.dest button')
    expect(focus(after(), { type: 'pick', card: b }, 'pointer')).toBe(at(b))
  })

  it('goes from a placed card to the next to sort, after the last to the first, then to the check', () => {
    expect(others).not.toEqual([])
    expect(focus(after(), place(a), 'keys')).toBe(at(b))
    expect(focus(after(), place(c), 'pointer')).toBe(at(a))
    expect(focus(after(place(a), place(b)), place(c), 'keys')).toBe('[data-check]')
  })

  it('goes from a card moved between bins to the next to sort', () => {
    expect(focus(after(place(b)), place(b, 'east'), 'keys')).toBe(at(c))
  })

  it('stays with the card that is dragged, set in its list, put back, not moved, moved back', () => {
    expect(focus(after(), place(a), 'drag')).toBe(at(a))
    expect(focus(after(), place(a), 'list')).toBe(at(a))
    expect(focus(after(place(a)), { type: 'return', card: a }, 'keys')).toBe(at(a))
    expect(focus(after({ type: 'pick', card: c }), { type: 'cancel' }, 'keys')).toBe(at(c))
    expect(focus(after(place(a), { type: 'pick', card: a }), place(a), 'keys')).toBe(at(a))
    expect(focus(after(place(a), place(b)), { type: 'undo' }, 'keys')).toBe(at(b))
  })

  it('stays on the check, and goes to the next round from the answers', () => {
    const checked = after(place(a), place(b))
    expect(focus(checked, { type: 'check', placements: checked.placements }, 'keys')).toBeNull()
    expect(focus(checked, { type: 'reveal' }, 'keys')).toBe('[data-again]')
  })
})
