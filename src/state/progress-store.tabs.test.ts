import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { serialiseEvent, version } from '../learning/progress/codec.ts'
import { sampleAttempt } from '../learning/progress/sample-events.ts'
import { resetProgress } from './reset.ts'
import { SampleDevice, SampleStorage, sampleAnswer } from './sample-device.ts'

let device: SampleDevice
beforeEach(() => {
  device = new SampleDevice(new IDBFactory())
})

const countOf = (tab: ReturnType<SampleDevice['tab']>) =>
  Object.values(tab.$progress.get().items).flatMap(({ attempts }) => attempts).length

describe('two tabs', () => {
  test('keep all of 600 answers, without a lock', async () => {
    const [one, other] = [device.tab(), device.tab()]
    const answers = Array.from({ length: 600 }, (_, at) =>
      (at % 2 === 0 ? one : other).record(sampleAnswer({ item: `item-${at % 7}`, startedAtMs: at })),
    )
    await Promise.all(answers)
    const next = device.tab()
    await next.open()
    expect(device.keys('a/')).toHaveLength(600)
    expect([one, other, next].map(countOf)).toEqual([600, 600, 600])
  })
  test('show each other’s answers and resets without a reload', async () => {
    const [one, other] = [device.tab(), device.tab()]
    await Promise.all([one.open(), other.open()])
    let told = 0
    other.$progress.listen(() => (told += 1))
    await one.record(sampleAnswer())
    expect(told).toBe(1)
    expect(other.$progress.get()).toEqual(one.$progress.get())
    await resetProgress(other)
    expect(countOf(one)).toBe(0)
  })
  test('leave each other’s drafts, places and settings out of the answers', async () => {
    const tab = device.tab()
    await tab.open()
    for (const key of ['d/item-1', 'p/lesson', 's/theme', 'x/a/b']) device.hear(key, 'not an event')
    device.comeBack()
    expect(tab.$setAside.get()).toEqual([])
    expect(device.texts.get('d/item-1')).toBe('not an event')
  })
})

describe('what another tab writes and nobody can read', () => {
  test('is moved aside and told once', async () => {
    const tab = device.tab()
    await tab.open()
    device.hear('e/bad', '{')
    device.hear('e/bad', '{')
    expect(tab.$setAside.get()).toEqual([{ key: 'e/bad', text: '{' }])
    expect([...device.texts]).toEqual([['x/e/bad', '{']])
  })
})

describe('a page back from the back/forward cache', () => {
  test('reads what was written meanwhile, and that alone', async () => {
    const storage = new SampleStorage(device.texts)
    const tab = device.tab({ storage })
    await tab.record(sampleAnswer())
    const away = sampleAttempt({ id: 'away' })
    device.texts.set('a/item-1/away', serialiseEvent(away))
    expect(countOf(tab)).toBe(1)
    const readBefore = storage.calls.read ?? 0
    device.comeBack()
    expect(countOf(tab)).toBe(2)
    expect(storage.calls.read).toBe(readBefore + 1)
  })
})

describe('a tab that meets what a newer program wrote', () => {
  const newer = JSON.stringify({ v: version + 1, type: 'attempt', what: 'is unknown here' })

  test('says so once it appears, stops writing, goes on reading', async () => {
    const tab = device.tab()
    await tab.record(sampleAnswer())
    device.texts.set('a/item-1/newer', newer)
    device.comeBack()
    expect(tab.$saving.get()).toEqual({ kind: 'outdated' })
    const before = new Map(device.texts)
    await tab.record(sampleAnswer())
    expect(countOf(tab)).toBe(2)
    expect(tab.$saving.get()).toEqual({ kind: 'outdated' })
    expect(device.texts).toEqual(before)
    expect(await device.journal().readAll()).toHaveLength(1)
  })
  test('says so from the start, and moves nothing, not even what nobody can read', async () => {
    device.texts.set('a/item-1/bad', '{{')
    device.texts.set('a/item-1/newer', newer)
    device.texts.set('a/item-1/good', serialiseEvent(sampleAttempt()))
    await device
      .journal()
      .append([{ key: 'a/item-1/lost', text: serialiseEvent(sampleAttempt({ id: 'lost' })), atMs: 1 }])
    const before = new Map(device.texts)
    const tab = device.tab()
    await tab.open()
    expect(tab.$saving.get()).toEqual({ kind: 'outdated' })
    expect(countOf(tab)).toBe(2)
    expect(tab.$setAside.get()).toEqual([{ key: 'a/item-1/bad', text: '{{' }])
    expect(device.texts).toEqual(before)
    expect(await device.journal().readAll()).toHaveLength(1)
  })
  test('finds it in the journal too', async () => {
    await device.journal().append([{ key: 'a/item-1/newer', text: newer, atMs: 1 }])
    const tab = device.tab()
    await tab.open()
    expect(tab.$saving.get()).toEqual({ kind: 'outdated' })
    expect(device.texts.size).toBe(0)
  })
})
