// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readPassport } from '../learning/passport/passport.ts'
import { serialiseEvent, version } from '../learning/progress/codec.ts'
import { sampleAttempt } from '../learning/progress/sample-events.ts'
import { sampleAnswer } from './sample-device.ts'

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A page: its own memory over the same browser. */
async function page() {
  vi.resetModules()
  const [progress, reset, file] = await Promise.all([
    import('./progress.ts'),
    import('./reset.ts'),
    import('./save-progress-file.ts'),
  ])
  return { ...progress, ...reset, ...file }
}

describe('progress in a browser', () => {
  test('is there on the next page', async () => {
    const first = await page()
    const attempt = await first.recordAttempt(sampleAnswer())
    expect(localStorage.getItem(`test-course@//a/item-1/${attempt.id}`)).toBe(serialiseEvent(attempt))
    const next = await page()
    await next.openProgress()
    expect(next.$progress.get()).toEqual(first.$progress.get())
    expect(next.$saving.get()).toEqual({ kind: 'saved', journalled: true })
  })
  test('is cleared, and brought back', async () => {
    const { $progress, recordAttempt, resetProgress, undoReset } = await page()
    await recordAttempt(sampleAnswer())
    const reset = await resetProgress()
    expect($progress.get().items).toEqual({})
    await undoReset(reset)
    expect($progress.get().items['item-1']?.attempts).toHaveLength(1)
  })
  test('shows what another tab writes', async () => {
    const { $progress, openProgress } = await page()
    await openProgress()
    const attempt = sampleAttempt()
    const key = 'test-course@//a/item-1/at-1000'
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: serialiseEvent(attempt) }))
    expect($progress.get().items['item-1']?.attempts).toEqual([attempt])
  })
  test('touches no key of another app on the origin', async () => {
    const others = {
      'a/item-1/x': 'theirs',
      'test-course@/other//a/item-1/x': '{',
      'test-course': '',
      token: '1',
    }
    for (const [key, text] of Object.entries(others)) localStorage.setItem(key, text)
    const { $progress, $setAside, openProgress, recordAttempt, resetProgress } = await page()
    await openProgress()
    expect($progress.get().items).toEqual({})
    expect($setAside.get()).toEqual([])
    await recordAttempt(sampleAnswer())
    await resetProgress()
    for (const [key, text] of Object.entries(others)) expect(localStorage.getItem(key)).toBe(text)
    expect(localStorage.length).toBe(Object.keys(others).length + 2)
  })
  test('downloads everything as one file', async () => {
    localStorage.setItem('test-course@//e/bad', '{')
    const { recordAttempt, saveProgressFile } = await page()
    const attempt = await recordAttempt(sampleAnswer())
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob)
      return 'blob:kept'
    })
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    saveProgressFile()
    expect(click.mock.contexts[0]).toMatchObject({
      download: expect.stringMatching(/^test-course-\d{4}-\d{2}-\d{2}\.json$/) as string,
    })
    const text = (await blobs[0]?.text()) ?? ''
    expect(JSON.parse(text)).toEqual({
      passport: 1,
      checksum: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
      course: 'test-course',
      savedAtMs: expect.any(Number) as number,
      events: [{ v: version, ...attempt }],
      setAside: [{ key: 'e/bad', text: '{' }],
    })
    expect(readPassport(text, 'test-course')).toMatchObject({
      ...{ kind: 'passport', unreadable: 1, passport: { events: [attempt] } },
    })
  })
})
