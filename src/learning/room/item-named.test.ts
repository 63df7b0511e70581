import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCatalogue } from '../workshop/sample-catalogue.ts'
import type { TaughtItem } from '../workshop/trainer-catalogue.ts'
import { itemNamed } from './item-named.ts'
import { voteAddress } from './vote-address.ts'

const many: TaughtItem = {
  ...{ id: 'flour-many', kind: 'choice', multiple: true, stem: 'Which ones?' },
  ...{ lesson: 'flour', objective: 'flour-say' },
}
const items = [...sampleCatalogue.items, many]
const kindOf = (fragment: string) => itemNamed(fragment, items).kind

describe('the address of a vote', () => {
  it('names an item that a room can vote on, and is read back', () => {
    const voted = items.filter(({ kind, multiple }) => kind === 'choice' && !multiple)
    expect(voted.length).toBeGreaterThan(0)
    for (const item of voted) {
      const { hash } = new URL(voteAddress('https://a.example/en/vote/', item.id))
      expect(itemNamed(hash, items)).toEqual({ kind: 'voted', item })
    }
  })

  it('names nothing without a fragment', () => {
    expect(['', '#'].map(kindOf)).toEqual(['nothing', 'nothing'])
  })

  it('tells what is no vote: cards to sort, a number, several right answers', () => {
    expect(['#flour-sort', '#flour-two', '#flour-many'].map(kindOf)).toEqual(Array(3).fill('unsuitable'))
    expect(itemNamed('#flour-many', items)).toEqual({ kind: 'unsuitable', item: many })
  })

  it('knows nothing of any other fragment', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(text.replace(/^#/, '') !== '' && !items.some(({ id }) => text.endsWith(id)))
        expect(kindOf(text)).toBe('unknown')
      }),
    )
    expect(['#constructor', '#__proto__', '#Flour-one', '#flour-one ', '##flour-one'].map(kindOf)).toEqual(
      Array(5).fill('unknown'),
    )
  })
})
