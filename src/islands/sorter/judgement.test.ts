import { describe, expect, it } from 'vitest'
import { newBoard, type Placements } from '../../learning/sorting/board.ts'
import { firstRoundItem as item } from '../../learning/sorting/sample-item.ts'
import { judgementOf } from './judgement.ts'
import { sampleStrings as strings } from './sample-strings.ts'

const cards = item.cards.map((card) => card.id)
const right = Object.fromEntries(item.cards.map((card) => [card.id, card.bin]))
const boardOf = (placements: Placements, more: object = {}) => ({
  ...newBoard(cards),
  ...{ placements, checked: placements, checks: 1, ...more },
})

function told(id: string, placements: Placements, more?: object) {
  const card = item.cards.find((one) => one.id === id)
  if (!card) throw new Error(`no card ${id}`)
  const judgement = judgementOf(item, boardOf(placements, more), strings, card)
  return (
    judgement && [judgement.sign, ...judgement.reasons.map(({ lead = '', text }) => `${lead} ${text}`.trim())]
  )
}

describe('while the round lasts', () => {
  it('a card that was moved, or never placed, is told nothing', () => {
    expect(told('east-1', {})).toBeNull()
    expect(told('east-1', { 'east-1': 'west' }, { checked: { 'east-1': 'north' } })).toBeNull()
  })

  it('a right card is told so, and no more', () => {
    expect(told('east-1', { 'east-1': 'east' })).toEqual(['right'])
  })

  it('a misplaced card is told why not there, in its own words or the bin’s, and what to look for', () => {
    const lookFor = 'Look for the bin of north.'
    expect(told('north-1', { 'north-1': 'east' })).toEqual([
      'misplaced',
      'Why not? It only looks eastern.',
      lookFor,
    ])
    expect(told('north-1', { 'north-1': 'west' })).toEqual([
      'misplaced',
      'Why not? Nothing says west.',
      lookFor,
    ])
  })

  it('a defensible card is told why it is accepted', () => {
    expect(told('north-2', { 'north-2': 'west' })).toEqual(['defensible', 'Some maps say west.'])
  })
})

describe('at the end', () => {
  it('every card is told why it belongs where it does', () => {
    for (const card of item.cards) expect(told(card.id, right)).toEqual(['right', card.why])
  })

  it('a defensible card is told where it was expected too', () => {
    expect(told('north-2', { ...right, 'north-2': 'west' })).toEqual([
      'defensible',
      'Some maps say west.',
      'Expected in North. It blows from north (2).',
    ])
  })

  it('the answers say where a card stood and why not there, or that it was not placed', () => {
    const shown = { revealed: true, checks: 2 }
    expect(told('north-1', { 'north-1': 'east' }, shown)).toEqual([
      'answer',
      'You put it in East. It only looks eastern.',
      'It blows from north (1).',
    ])
    expect(told('east-1', { 'north-1': 'east' }, shown)).toEqual([
      'answer',
      'You had not placed it.',
      'It blows from east (1).',
    ])
  })
})
