import { expect, test } from 'vitest'
import { fill, plural } from './text.ts'

test('fills the holes, 0 too, and leaves what has no value', () => {
  expect(fill('{k} sur {n}, {x}', { k: 0, n: 12 })).toBe('0 sur 12, {x}')
})

test('a value may hold braces and dollars', () => {
  expect(fill('{c} !', { c: '$& {k}' })).toBe('$& {k} !')
})

test('0 is singular in French and plural in English', () => {
  const cards = { one: '{k} carte', other: '{k} cartes' }
  expect(plural('fr', cards, 0)).toBe('0 carte')
  expect(plural('fr', cards, 1)).toBe('1 carte')
  expect(plural('fr', cards, 2)).toBe('2 cartes')
  expect(plural('en', { one: '{k} card', other: '{k} cards' }, 0)).toBe('0 cards')
})
