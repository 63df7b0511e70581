// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { preferredLocale, readSetting, rememberLocale, writeSetting } from './settings.ts'

beforeEach(() => localStorage.clear())

test('a setting is kept as plain text until it is taken back', () => {
  expect(readSetting('theme')).toBeNull()
  writeSetting('theme', 'dark')
  expect(localStorage.getItem('test-course@//s/theme')).toBe('dark')
  expect(readSetting('theme')).toBe('dark')
  writeSetting('theme', null)
  expect(readSetting('theme')).toBeNull()
})

describe('preferredLocale', () => {
  test.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'EN-us', 'fr'], 'en'],
    [['de'], 'fr'],
    [[], 'fr'],
  ])('of a browser that wants %j is %s', (wanted, locale) => {
    expect(preferredLocale(['fr', 'en'], wanted)).toBe(locale)
  })
  test('is the one remembered, whatever the browser wants', () => {
    rememberLocale('en')
    expect(preferredLocale(['fr', 'en'], ['fr'])).toBe('en')
  })
  test('is not one remembered that the course lost', () => {
    rememberLocale('de')
    expect(preferredLocale(['fr', 'en'], ['en'])).toBe('en')
  })
})
