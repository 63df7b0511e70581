import { describe, expect, it } from 'vitest'
import { relatedTo } from './related-terms.ts'

describe('related terms', () => {
  const terms = [
    { id: 'dough', see: ['crumb'] },
    { id: 'crumb', see: ['dough', 'crust'] },
    { id: 'crust' },
    { id: 'salt' },
  ]

  it('are those that a term names and those that name it, each once', () => {
    expect(relatedTo('dough', terms)).toEqual(['crumb'])
    expect(relatedTo('crumb', terms)).toEqual(['dough', 'crust'])
    expect(relatedTo('crust', terms)).toEqual(['crumb'])
  })

  it('are none for a term that stands alone, or is not there', () => {
    expect(relatedTo('salt', terms)).toEqual([])
    expect(relatedTo('sugar', terms)).toEqual([])
  })
})
