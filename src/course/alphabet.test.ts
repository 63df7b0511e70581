import { describe, expect, it } from 'vitest'
import { byLetter, inOrder } from './alphabet.ts'

const itself = (text: string) => text

describe('alphabetical order', () => {
  it.each([
    [
      'accents decide last',
      'zèle étal côté côte eau Être coté cote',
      'cote coté côte côté eau étal Être zèle',
    ],
    ['so do capitals', 'bol Bac bac ail', 'ail bac Bac bol'],
  ])('%s', (_, words, ordered) => expect(inOrder(words.split(' '), itself, 'fr').join(' ')).toBe(ordered))

  it('hyphens and quotes count for nothing', () =>
    expect(inOrder(['emblem', 'e-mail', '« elle »'], itself, 'fr')).toEqual(['« elle »', 'e-mail', 'emblem']))

  it('figures are numbers', () =>
    expect(inOrder(['10 cartes', '9 cartes'], itself, 'fr')).toEqual(['9 cartes', '10 cartes']))

  it('leaves what it was given as it was', () => {
    const words = ['b', 'a']
    inOrder(words, itself, 'en')
    expect(words).toEqual(['b', 'a'])
  })
})

describe('groups by letter', () => {
  const lettersOf = (words: readonly string[], locale: string) =>
    byLetter(words, itself, locale).map(({ letter, entries }) => `${letter}: ${entries.join(' ')}`)

  it('puts accented letters with their letter', () =>
    expect(lettersOf(['étal', 'eau', 'Ève', 'farine', 'ça'], 'fr')).toEqual([
      'C: ça',
      'E: eau étal Ève',
      'F: farine',
    ]))

  it('puts ligatures with their first letter', () =>
    expect(lettersOf(['œuf', 'ombre', 'Œdipe', 'pain'], 'fr')).toEqual(['O: Œdipe œuf ombre', 'P: pain']))

  it('keeps the letters that a language counts apart', () =>
    expect(lettersOf(['zon', 'ål', 'al'], 'sv')).toEqual(['A: al', 'Z: zon', 'Å: ål']))

  it('puts figures in one group, before the letters', () =>
    expect(lettersOf(['ail', '4 heures', '10 heures'], 'fr')).toEqual(['0–9: 4 heures 10 heures', 'A: ail']))

  it('looks past what stands before the first letter', () =>
    expect(lettersOf(['« à la main »'], 'fr')).toEqual(['A: « à la main »']))
})
