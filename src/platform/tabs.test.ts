// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { watchTabs } from './tabs.ts'

let onText = vi.fn()
let onReturn = vi.fn()

beforeEach(() => {
  onText = vi.fn()
  onReturn = vi.fn()
  watchTabs('p/', onText, onReturn)
})

const written = (key: string | null, newValue: string | null) =>
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
const shown = (persisted: boolean) =>
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))

describe('watchTabs', () => {
  test('tells what another tab wrote, by its key without the prefix', () => {
    written('p/a/1', 'text')
    expect(onText.mock.calls).toEqual([['a/1', 'text']])
  })
  test('tells nothing of other keys, of removals and of clearings', () => {
    written('other/p/a/1', 'text')
    written('p/a/1', null)
    written(null, null)
    expect(onText).not.toHaveBeenCalled()
  })
  test('tells of a return from the back/forward cache, and of no other show', () => {
    shown(false)
    expect(onReturn).not.toHaveBeenCalled()
    shown(true)
    expect(onReturn).toHaveBeenCalledTimes(1)
  })
})
