// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { readSetting, rememberLocale, settingKey, writeSetting } from './settings.ts'

beforeEach(() => localStorage.clear())

test('a setting is kept as plain text until it is taken back', () => {
  expect(readSetting('theme')).toBeNull()
  writeSetting('theme', 'dark')
  expect(localStorage.getItem('test-course@//s/theme')).toBe('dark')
  expect(readSetting('theme')).toBe('dark')
  writeSetting('theme', null)
  expect(readSetting('theme')).toBeNull()
})

test('the language chosen is found under the key that the door is told', () => {
  rememberLocale('en')
  expect(localStorage.getItem(settingKey('locale'))).toBe('en')
})
