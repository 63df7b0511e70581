import { describe, expect, it } from 'vitest'
import { newlyPut } from './newly-put.ts'
import { sampleItem as item } from './sample-item.ts'

const attempt = (startedAtMs: number, placements: Record<string, string>) => ({
  startedAtMs,
  response: { cards: Object.keys(placements), placements },
})

const put = (...attempts: Parameters<typeof newlyPut>[1][]) =>
  newlyPut(item, attempts.flat()).map(({ response }) => response.placements)

describe('cards newly put', () => {
  const astray = { 'south-1': 'east' }

  it('are all those of a first check', () => {
    expect(put([attempt(1, { ...astray, 'west-1': 'west' })])).toEqual([{ ...astray, 'west-1': 'west' }])
  })

  it('are not those that stay where the check before found them', () => {
    expect(put([attempt(1, astray), attempt(1, { ...astray, 'west-1': 'west' })])).toEqual([
      astray,
      { 'west-1': 'west' },
    ])
  })

  it('are not those put back where they were before', () => {
    const elsewhere = { 'south-1': 'west' }
    expect(put([attempt(1, astray), attempt(1, elsewhere), attempt(1, astray)])).toEqual([
      astray,
      elsewhere,
      {},
    ])
  })

  it('are all those of another round', () => {
    expect(put([attempt(1, astray), attempt(2, astray)])).toEqual([astray, astray])
  })

  it('are not those that stood there when the answers were shown', () => {
    const shown = attempt(1, { ...astray, 'west-1': 'west' })
    expect(put([attempt(1, astray), { ...shown, response: { ...shown.response, revealed: true } }])).toEqual([
      astray,
    ])
  })

  it('are none in a response that cannot be read', () => {
    expect(put([{ startedAtMs: 1, response: 'lost' }, attempt(1, astray)])).toEqual([{}, astray])
  })
})
