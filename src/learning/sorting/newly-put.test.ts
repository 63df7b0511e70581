import { describe, expect, it } from 'vitest'
import { newlyPut } from './newly-put.ts'
import { sampleItem as item } from './sample-item.ts'

const attempt = (startedAtMs: number, placements: Record<string, unknown>) => ({
  startedAtMs,
  response: { cards: Object.keys(placements), placements },
})

const put = (...attempts: Parameters<typeof newlyPut>[1][number][]) => newlyPut(item, attempts)

describe('cards newly put', () => {
  const astray = { 'south-1': 'east' }

  it('are all those of a first check', () => {
    expect(put(attempt(1, { ...astray, 'west-1': 'west' }))).toEqual([
      ['south-1', 'east'],
      ['west-1', 'west'],
    ])
  })

  it('are not those that stay where the check before found them', () => {
    expect(put(attempt(1, astray), attempt(1, { ...astray, 'west-1': 'west' }))).toEqual([
      ['south-1', 'east'],
      ['west-1', 'west'],
    ])
  })

  it('are not those put back where they were before', () => {
    expect(put(attempt(1, astray), attempt(1, { 'south-1': 'west' }), attempt(1, astray))).toEqual([
      ['south-1', 'east'],
      ['south-1', 'west'],
    ])
  })

  it('are all those of another round', () => {
    expect(put(attempt(1, astray), attempt(2, astray))).toEqual([
      ['south-1', 'east'],
      ['south-1', 'east'],
    ])
  })

  it('are not those that stood there when the answers were shown', () => {
    const { startedAtMs, response } = attempt(1, { ...astray, 'west-1': 'west' })
    const shown = { startedAtMs, response: { ...response, revealed: true } }
    expect(put(attempt(1, astray), shown)).toEqual([['south-1', 'east']])
  })

  it.each([null, 'lost', {}, attempt(1, { gone: 'east', 'south-1': 'nowhere', 'west-1': 7 }).response])(
    'are none in %j',
    (response) =>
      expect(put({ startedAtMs: 1, response }, attempt(1, astray))).toEqual([['south-1', 'east']]),
  )
})
