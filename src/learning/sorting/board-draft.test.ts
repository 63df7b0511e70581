import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newBoard, verdictOf } from './board.ts'
import { cardsOf, draftOf, lastRound, parseBoardDraft } from './board-draft.ts'
import { firstRoundItem as item } from './sample-item.ts'

const cards = item.cards.map((card) => card.id)
const bins = item.bins.map((bin) => bin.id)
const placements = fc.dictionary(fc.constantFrom(...cards), fc.constantFrom(...bins))
const round = fc.record({
  board: fc
    .record({ placements, checked: placements, checks: fc.nat() })
    .map((parts) => ({ ...newBoard(cards), ...parts })),
  startedAtMs: fc.option(fc.nat()),
})

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a draft', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(round, (round) => {
        expect(parseBoardDraft(item, stored(draftOf(round)))).toEqual(round)
      }),
    )
  })

  it('keeps the order in which cards were placed', () => {
    const placements = { 'west-2': 'west', 'west-1': 'west' }
    const draft = stored(draftOf({ board: { ...newBoard(cards), placements }, startedAtMs: 1 }))
    expect(Object.keys(parseBoardDraft(item, draft)?.board.placements ?? {})).toEqual(['west-2', 'west-1'])
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
        expect(cards).toEqual(expect.arrayContaining([...parsed.board.cards]))
        expect(bins).toEqual(expect.arrayContaining(Object.values(parsed.board.placements)))
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
    const board = { ...newBoard(['east-1', 'west-1']), placements: { 'west-1': 'west' } }
    expect(parsed).toEqual({ board, startedAtMs: null })
  })

  it('names its cards before they are known', () => {
    expect(cardsOf({ cards: ['later-1', 2, 'later-1'] })).toEqual(['later-1'])
    expect(cardsOf('nonsense')).toEqual([])
  })
})

describe('the last round', () => {
  const attempt = (startedAtMs: number, placements: object, more: object = {}) => ({
    revision: item.revision,
    startedAtMs,
    response: { cards: ['east-1', 'west-1'], placements, ...more },
  })

  it('stands as its last attempt left it', () => {
    const attempts = [attempt(5, { 'east-1': 'east' }), attempt(9, {}), attempt(9, { 'west-1': 'east' })]
    const last = lastRound(item, attempts)
    expect(last?.startedAtMs).toBe(9)
    expect(last?.board).toMatchObject({ cards: ['east-1', 'west-1'], checks: 2, revealed: false })
    expect(last && verdictOf(item, last.board, 'west-1')).toBe('misplaced')
  })

  it('remembers that the answers were shown', () => {
    expect(lastRound(item, [attempt(5, {}, { revealed: true })])?.board.revealed).toBe(true)
  })

  it('is none without an attempt, at another revision, or from what cannot be read', () => {
    expect(lastRound(item, [])).toBeNull()
    expect(lastRound({ ...item, revision: 4 }, [attempt(5, {})])).toBeNull()
    expect(lastRound(item, [{ ...attempt(5, {}), response: 'lost' }])).toBeNull()
  })
})
