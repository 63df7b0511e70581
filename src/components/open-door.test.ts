// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rememberLocale, settingKey } from '../state/settings.ts'
import { openDoor } from './open-door.ts'

const replace = vi.fn()

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('location', { replace })
  vi.stubGlobal('navigator', { languages: ['fr'] })
})
afterEach(() => {
  vi.unstubAllGlobals()
  replace.mockReset()
})

function doors(): HTMLElement {
  const list = document.createElement('ul')
  list.dataset.homes = JSON.stringify({ fr: '/fr/', en: '/en/' })
  list.dataset.key = settingKey('locale')
  return list
}

test('the door opens on the language of the browser', () => {
  openDoor(doors())
  expect(replace).toHaveBeenCalledWith('/fr/')
})

test('the door opens on the language chosen before', () => {
  rememberLocale('en')
  openDoor(doors())
  expect(replace).toHaveBeenCalledWith('/en/')
})

test('the door opens where storage is denied', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('Denied.', 'SecurityError')
    },
  })
  openDoor(doors())
  expect(replace).toHaveBeenCalledWith('/fr/')
})
