import { describe, expect, it } from 'vitest'
import type { ClozeDragItem } from './cloze.ts'
import { putInGap, wordsLeft } from './cloze-moves.ts'
import { sampleBase } from './sample-base.ts'

const words = ['rise', 'rest', 'bake'].map((id) => ({ id, text: id, not: 'No.' }))
const gaps = ['first', 'then'].map((id) => ({ id, word: 'rise', why: 'Yes.' }))
const once: ClozeDragItem<string> = {
  ...sampleBase,
  ...{ kind: 'cloze', mode: 'drag', text: '[[first]], [[then]]', words, gaps },
}
const reusable = { ...once, reusable: true }
const empty = { gaps: {} }

describe('a word put into a gap', () => {
  it('takes the place of the one that was there', () => {
    const one = putInGap(once, empty, 'first', 'rise')
    expect(one).toEqual({ gaps: { first: 'rise' } })
    expect(putInGap(once, one, 'first', 'rest')).toEqual({ gaps: { first: 'rest' } })
  })

  it('leaves the gap where it was, unless it may be used again', () => {
    const one = { gaps: { first: 'rise' } }
    expect(putInGap(once, one, 'then', 'rise')).toEqual({ gaps: { then: 'rise' } })
    expect(putInGap(reusable, one, 'then', 'rise')).toEqual({ gaps: { first: 'rise', then: 'rise' } })
  })

  it('is taken out, and nothing else with it', () => {
    expect(putInGap(once, { gaps: { first: 'rise', then: 'rest' } }, 'first', null)).toEqual({
      gaps: { then: 'rest' },
    })
  })
})

it('the bank keeps what is not used, or all of it', () => {
  const ids = (item: typeof once) => wordsLeft(item, { gaps: { then: 'rest' } }).map(({ id }) => id)
  expect(ids(once)).toEqual(['rise', 'bake'])
  expect(ids(reusable)).toEqual(['rise', 'rest', 'bake'])
})
