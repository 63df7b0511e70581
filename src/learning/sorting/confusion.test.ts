import { describe, expect, it } from 'vitest'
import { confusions, topConfusion } from './confusion.ts'
import { sampleItem as item } from './sample-item.ts'

const attempt = (startedAtMs: number, placements: Record<string, string>) => ({
  startedAtMs,
  response: { cards: Object.keys(placements), placements },
})

const found = (...attempts: ReturnType<typeof attempt>[]) =>
  confusions(item, attempts)
    .filter((one) => one.times > 0)
    .map(({ belongs, put, times }) => `${belongs} in ${put}: ${times}`)

describe('the confusions', () => {
  it('have a cell for every pair of bins, in the order of the item', () => {
    const all = confusions(item, [])
    expect(all).toHaveLength(16)
    expect(all.slice(0, 5).map(({ belongs, put }) => `${belongs}/${put}`)).toEqual([
      'north/north',
      'north/east',
      'north/south',
      'north/west',
      'east/north',
    ])
  })

  it('count where cards belong and where they were put', () => {
    expect(found(attempt(1, { 'north-1': 'north', 'north-3': 'east', 'south-1': 'east' }))).toEqual([
      'north in north: 1',
      'north in east: 1',
      'south in east: 1',
    ])
  })

  it('count once a card that stays from check to check, and again one that is put back or comes in another round', () => {
    const astray = { 'south-1': 'east' }
    expect(found(attempt(1, astray), attempt(1, { ...astray, 'west-1': 'west' }))).toEqual([
      'south in east: 1',
      'west in west: 1',
    ])
    expect(found(attempt(1, astray), attempt(1, { 'south-1': 'west' }), attempt(1, astray))).toEqual([
      'south in east: 2',
      'south in west: 1',
    ])
    expect(found(attempt(1, astray), attempt(2, astray))).toEqual(['south in east: 2'])
  })

  it('do not hold a defensible place against the learner', () => {
    expect(found(attempt(1, { 'north-2': 'west' }))).toEqual(['west in west: 1'])
  })

  it('are not troubled by a response that cannot be read', () => {
    expect(confusions(item, [{ startedAtMs: 1, response: 'lost' }]).every((one) => one.times === 0)).toBe(
      true,
    )
  })

  it('have one that is commonest, the first among equals, or none', () => {
    const all = confusions(item, [attempt(1, { 'south-1': 'east', 'south-2': 'east', 'north-1': 'west' })])
    expect(topConfusion(all)).toEqual({ belongs: 'south', put: 'east', times: 2 })
    expect(
      topConfusion(confusions(item, [attempt(1, { 'south-1': 'east', 'north-1': 'west' })]))?.belongs,
    ).toBe('north')
    expect(topConfusion(confusions(item, [attempt(1, { 'south-1': 'south' })]))).toBeNull()
  })
})
