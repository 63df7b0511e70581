import { describe, expect, it } from 'vitest'
import { piecesOf, withNarrowSpaces } from './excerpt.ts'

describe('piecesOf', () => {
  it('tells what is marked', () => {
    expect(piecesOf('a <mark>bread</mark> knife')).toEqual([
      { text: 'a ', isMarked: false },
      { text: 'bread', isMarked: true },
      { text: ' knife', isMarked: false },
    ])
  })

  it('tells marks at both ends, and side by side', () => {
    expect(piecesOf('<mark>rye</mark> <mark>bread</mark>').map(({ isMarked }) => isMarked)).toEqual([
      true,
      false,
      true,
    ])
  })

  it('marks a word without the punctuation after it', () => {
    expect(piecesOf('the <mark>dough,</mark> then')).toEqual([
      { text: 'the ', isMarked: false },
      { text: 'dough', isMarked: true },
      { text: ', then', isMarked: false },
    ])
  })

  it('keeps every other tag as text', () => {
    const [piece] = piecesOf('&lt;img src=x onerror=alert(1)&gt; <b>')
    expect(piece?.text).toBe('<img src=x onerror=alert(1)> <b>')
  })

  it('has nothing of an empty excerpt', () => expect(piecesOf('')).toEqual([]))
})

describe('withNarrowSpaces', () => {
  it('ties the marks of French to their words', () => {
    expect(withNarrowSpaces('Qui ? « Moi » ; toi !')).toBe('Qui\u202f? «\u202fMoi\u202f»\u202f; toi\u202f!')
  })
})
