import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { bareText } from './bare-text.ts'
import { withoutAccents } from './fold-text.ts'

describe('a typed text', () => {
  it.each([
    ['  Le   VENT ! ', 'fr', 'vent'],
    ['« l’Été »', 'fr', 'été'],
    ["L' été", 'fr', 'été'],
    ['de la brise', 'fr', 'brise'],
    ["de l'air", 'fr', 'air'],
    ['des vents', 'fr-CA', 'vents'],
    ['le « vent »', 'fr', 'vent'],
    ['les lents', 'fr', 'lents'],
    ['lesté', 'fr', 'lesté'],
    ['the wind', 'fr', 'the wind'],
    ['The wind.', 'en', 'wind'],
    ['an  A', 'en', 'a'],
    ['A', 'en', 'a'],
    ['la', 'fr', 'la'],
    ["l'", 'fr', 'l'],
    ['le !', 'fr', 'le'],
    ['theory', 'en', 'theory'],
    ['la brise', 'de', 'la brise'],
    ['la brise', 'constructor', 'la brise'],
    ['C#', 'en', 'c#'],
    ['R&D…', 'en', 'r&d'],
    ['5\u202f%', 'fr', '5 %'],
    ['ﬁn\u00ad\u200b', 'fr', 'fin'],
    ['Straße', 'de', 'strasse'],
    ['wind\u2011swept', 'en', 'wind-swept'],
    ['\u200fالريح؟', 'ar', 'الريح'],
    ['𝒙', 'en', 'x'],
    ['…', 'fr', ''],
    ['', 'fr', ''],
  ])('%j in %s is %j', (text, locale, bare) => {
    expect(bareText(text, locale)).toBe(bare)
  })
})

test('takes accents off, ligatures apart, and leaves the marks of other scripts', () => {
  expect(withoutAccents('éàïçœæñ')).toBe('eaicoeaen')
  expect(withoutAccents('हिन्दी')).toBe('हिन्दी')
})

test('is total, whatever the text and the locale', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, locale) => {
      expect(bareText(text, locale)).not.toMatch(/^\s|\s$/)
    }),
  )
})
