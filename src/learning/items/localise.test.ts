import { expect, test } from 'vitest'
import { localise } from './localise.ts'

test('picks one language at any depth and leaves the rest', () => {
  const item = {
    id: 'a',
    revision: 2,
    stem: { fr: 'Quel vent\u202f?', en: 'Which wind?' },
    hints: [{ fr: 'Un', en: 'One' }],
    not: { place: { fr: 'Non', en: 'No' } },
  }
  expect(localise(item, 'en')).toEqual({
    id: 'a',
    revision: 2,
    stem: 'Which wind?',
    hints: ['One'],
    not: { place: 'No' },
  })
})

test('keeps what is null or absent', () => {
  expect(localise({ a: null, b: undefined, c: false }, 'fr')).toEqual({ a: null, b: undefined, c: false })
})
