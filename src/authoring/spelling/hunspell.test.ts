import { describe, expect, it } from 'vitest'
import { readDictionaries } from './hunspell.ts'

const { fr, en } = await readDictionaries()

describe('the dictionary of French', () => {
  it.each(['pétrissait', 'boulangères', 'aujourd’hui'.replace('’', "'"), 'peut-être', 'Lyon', 'œufs', 'ÉTÉ'])(
    'knows %s',
    (word) => expect(fr?.knows(word)).toBe(true),
  )
  it.each(['pétrisait', 'boulangéres', 'kneaded'])('does not know %s', (word) =>
    expect(fr?.knows(word)).toBe(false),
  )
  it('suggests', () => expect(fr?.suggest('boulangére')).toContain('boulangère'))
})

describe('the dictionary of British English', () => {
  it.each(['kneaded', 'colour', 'organise', "don't", 'London'])('knows %s', (word) =>
    expect(en?.knows(word)).toBe(true),
  )
  it.each(['kneeded', 'color', 'pétrir'])('does not know %s', (word) => expect(en?.knows(word)).toBe(false))
  it('suggests', () => expect(en?.suggest('kneeded')).toContain('kneaded'))
})
