// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { watchTabs } from './tabs.ts'

const onText = vi.fn()
const onReturn = vi.fn()
let end: () => void = () => undefined

afterEach(() => {
  end()
  vi.clearAllMocks()
})

const written = (key: string | null, newValue: string | null) =>
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
const shown = (persisted: boolean) =>
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))

describe('watchTabs', () => {
  test('tells what another tab wrote, by its key without the prefix', () => {
    end = watchTabs('p/', onText, onReturn)
    written('p/a/1', 'text')
    expect(onText.mock.calls).toEqual([['a/1', 'text']])
  })
  test('tells nothing of other keys, of removals and of clearings', () => {
    end = watchTabs('p/', onText, onReturn)
    written('other/p/a/1', 'text')
    written('p/a/1', null)
    written(null, null)
    expect(onText).not.toHaveBeenCalled()
  })
  test('tells of a return from the back/forward cache, and of no other show', () => {
    end = watchTabs('p/', onText, onReturn)
    shown(false)
    expect(onReturn).not.toHaveBeenCalled()
    shown(true)
    expect(onReturn).toHaveBeenCalledTimes(1)
  })
  test('tells nothing more once ended', () => {
    watchTabs('p/', onText, onReturn)()
    written('p/a/1', 'text')
    shown(true)
    expect(onText).not.toHaveBeenCalled()
    expect(onReturn).not.toHaveBeenCalled()
  })
})
