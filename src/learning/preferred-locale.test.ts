import { expect, test } from 'vitest'
import { preferredLocale } from './preferred-locale.ts'

test.each([
  [['fr-CA', 'en'], 'fr'],
  [['de', 'EN-us', 'fr'], 'en'],
  [['de'], 'fr'],
  [[], 'fr'],
])('the locale of a browser that wants %j is %s', (wanted, locale) => {
  expect(preferredLocale(['fr', 'en'], null, wanted)).toBe(locale)
})

test('the locale chosen before is kept, whatever the browser wants', () => {
  expect(preferredLocale(['fr', 'en'], 'en', ['fr'])).toBe('en')
})

test('a locale chosen before that the course lost is not kept', () => {
  expect(preferredLocale(['fr', 'en'], 'de', ['en'])).toBe('en')
})
