import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newBoard } from './board.ts'
import { draftOf, parseBoardDraft } from './board-draft.ts'
import { firstRoundItem as item } from './sample-item.ts'

const cards = item.cards.map((card) => card.id)
const bins = item.bins.map((bin) => bin.id)
const placements = fc.dictionary(fc.constantFrom(...cards), fc.constantFrom(...bins))
const board = fc
  .record({
    placements,
    checked: placements,
    checks: fc.nat(),
    revealed: fc.boolean(),
    startedAtMs: fc.option(fc.nat()),
  })
  .map((parts) => ({ ...newBoard(cards), ...parts }))

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a draft', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(board, (board) => {
        expect(parseBoardDraft(item, stored(draftOf(board)))).toEqual(board)
      }),
    )
  })

  it('does not hold what the hand was doing', () => {
    const busy = { ...newBoard(cards), picked: 'east-1', history: [{ card: 'east-1', from: null }] }
    expect(parseBoardDraft(item, stored({ ...busy, ...draftOf(busy) }))).toEqual(newBoard(cards))
  })

  it('keeps the order in which cards were placed', () => {
    const placements = { 'west-2': 'west', 'west-1': 'west' }
    const draft = stored(draftOf({ ...newBoard(cards), placements }))
    expect(Object.keys(parseBoardDraft(item, draft)?.placements ?? {})).toEqual(['west-2', 'west-1'])
  })

  it('never throws, and gives only cards and bins that the item holds', () => {
    const nearly = fc.record(
      { cards: fc.anything(), placements: fc.anything(), checked: fc.anything(), checks: fc.anything() },
      { requiredKeys: [] },
    )
    const mixed = fc.array(fc.constantFrom<unknown>(...cards, 'stranger', 4, null))
    const value = fc.oneof(fc.anything(), nearly, fc.record({ cards: mixed, placements: fc.anything() }))
    fc.assert(
      fc.property(value, (value) => {
        const parsed = parseBoardDraft(item, value)
        if (parsed === null) return
        expect(cards).toEqual(expect.arrayContaining([...parsed.cards]))
        expect(bins).toEqual(expect.arrayContaining(Object.values(parsed.placements)))
      }),
    )
  })

  it.each([
    ['nothing', undefined],
    ['another shape', { chosen: ['a'] }],
    ['no known card', { cards: ['stranger'], placements: {} }],
  ])('is none in %s', (_, value) => expect(parseBoardDraft(item, value)).toBeNull())

  it('drops what is unknown and keeps the rest', () => {
    const parsed = parseBoardDraft(item, {
      cards: ['east-1', 'stranger', 'east-1', 'west-1'],
      placements: { 'east-1': 'nowhere', 'west-1': 'west', stranger: 'west', 'north-1': 'north' },
      checked: 'yes',
      checks: -1,
      startedAtMs: 'noon',
    })
    expect(parsed).toEqual({ ...newBoard(['east-1', 'west-1']), placements: { 'west-1': 'west' } })
  })
})
