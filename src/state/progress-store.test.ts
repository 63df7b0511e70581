import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { serialiseEvent } from '../learning/progress/codec.ts'
import { sampleAttempt } from '../learning/progress/sample-events.ts'
import type { ProgressState } from '../learning/progress/state.ts'
import { resetProgress, undoReset } from './reset.ts'
import { SampleDevice, SampleStorage, sampleAnswer } from './sample-device.ts'

let device: SampleDevice
beforeEach(() => {
  device = new SampleDevice(new IDBFactory())
})

const idsOf = (state: ProgressState) => (state.items['item-1']?.attempts ?? []).map(({ id }) => id)

describe('an answer', () => {
  test('is in memory at once, and on the device when it resolves', async () => {
    const tab = device.tab()
    const recorded = tab.record(sampleAnswer())
    expect(tab.$progress.get().items['item-1']?.attempts).toMatchObject([sampleAnswer()])
    const attempt = await recorded
    const key = `a/item-1/${attempt.id}`
    expect([...device.texts]).toEqual([[key, serialiseEvent(attempt)]])
    expect(await device.journal().readAll()).toMatchObject([{ key, text: serialiseEvent(attempt) }])
  })
  test('is in localStorage before the journal is awaited', () => {
    void device.tab().record(sampleAnswer())
    expect(device.keys('a/item-1/')).toHaveLength(1)
  })
  test('resolves no sooner than the journal', async () => {
    const journal = device.journal()
    let finish: (isDone: boolean) => void = () => expect.unreachable()
    const append = () => new Promise<boolean>((resolve) => (finish = resolve))
    const tab = device.tab({ journal: { ...journal, append } })
    await tab.open()
    let isResolved = false
    const recorded = tab.record(sampleAnswer()).then(() => (isResolved = true))
    await journal.readAll()
    expect(isResolved).toBe(false)
    finish(true)
    await recorded
    expect(tab.$saving.get()).toEqual({ kind: 'saved', journalled: true })
  })
  test('is there again at the next start', async () => {
    const attempt = await device.tab().record(sampleAnswer())
    const next = device.tab()
    const opened = next.open()
    expect(next.$progress.get().items['item-1']?.attempts).toEqual([attempt])
    expect(next.$saving.get()).toEqual({ kind: 'loading' })
    await opened
    expect(next.$saving.get()).toEqual({ kind: 'saved', journalled: true })
  })
  test('is the last of its item, though the clock was put back', async () => {
    const tab = device.tab()
    const { id: first } = await tab.record(sampleAnswer({ score: 0 }))
    device.nowMs -= 3_600_000
    const { id: last } = await tab.record(sampleAnswer({ score: 1 }))
    expect(idsOf(tab.$progress.get())).toEqual([first, last])
    const { submittedAtMs } = await tab.record(sampleAnswer({ item: 'item-2' }))
    expect(submittedAtMs).toBe(device.nowMs)
  })
  test('is never written again', async () => {
    const storage = new SampleStorage(device.texts)
    const tab = device.tab({ storage })
    for (const at of [1, 2, 3]) await tab.record(sampleAnswer({ startedAtMs: at }))
    device.comeBack()
    expect(storage.calls.write).toBe(3)
    expect(storage.calls.remove).toBeUndefined()
  })
  test('takes less than 2 kB, journal included', async () => {
    const cards = Array.from({ length: 12 }, (_, at) => `a-card-${at}`)
    const placements = Object.fromEntries(cards.map((card) => [card, 'the-bin']))
    await device.tab().record(sampleAnswer({ response: { cards, placements } }))
    const [[key, text] = ['', '']] = device.texts
    expect(2 * (key.length + text.length)).toBeLessThan(2_000)
  })
  test.each([
    ['a response that is no JSON', { response: undefined }],
    ['a score above 1', { score: 1.5 }],
    ['an item no key can name', { item: 'a/b' }],
    ['a response past the ceiling', { response: 'x'.repeat(100_000) }],
  ])('with %s is refused and leaves nothing', async (_, given) => {
    const tab = device.tab()
    await expect(tab.record(sampleAnswer(given))).rejects.toThrow(TypeError)
    expect(device.texts.size).toBe(0)
    expect(tab.$progress.get().items).toEqual({})
  })
  test('does not change when the activity goes on changing its response', async () => {
    const tab = device.tab()
    const chosen = ['a']
    await tab.record(sampleAnswer({ response: { chosen } }))
    chosen.push('b')
    expect(tab.$progress.get().items['item-1']?.attempts[0]?.response).toEqual({ chosen: ['a'] })
  })
})

describe('the cost of one more answer', () => {
  async function callsWith(attempts: number) {
    const texts = new Map<string, string>()
    for (let at = 0; at < attempts; at += 1) {
      const attempt = sampleAttempt({ item: `item-${at % 10}`, submittedAtMs: at })
      texts.set(`a/${attempt.item}/${attempt.id}`, serialiseEvent(attempt))
    }
    const storage = new SampleStorage(texts)
    const tab = device.tab({ storage })
    await tab.open()
    const before = { ...storage.calls }
    await tab.record(sampleAnswer())
    return Object.entries(storage.calls).map(([name, count]) => [name, count - (before[name] ?? 0)])
  }

  test('is the same after 10,000 as after 10: one key looked at, one written', async () => {
    const calls = [
      ['keys', 0],
      ['read', 1],
      ['write', 1],
    ]
    expect((await callsWith(10)).toSorted()).toEqual(calls)
    expect((await callsWith(10_000)).toSorted()).toEqual(calls)
  })
})

describe('a reset', () => {
  test('clears, survives a new start, and can be undone', async () => {
    const tab = device.tab()
    const attempt = await tab.record(sampleAnswer())
    const reset = await resetProgress(tab)
    expect(tab.$progress.get().items).toEqual({})
    const next = device.tab()
    await next.open()
    expect(next.$progress.get().items).toEqual({})
    await undoReset(reset, next)
    expect(idsOf(next.$progress.get())).toEqual([attempt.id])
    expect(idsOf(tab.$progress.get())).toEqual([attempt.id])
    expect(device.keys('e/')).toHaveLength(2)
  })
  test('clears what a clock running ahead has dated', async () => {
    const ahead = sampleAttempt({ submittedAtMs: device.nowMs + 1_000_000 })
    device.texts.set('a/item-1/ahead', serialiseEvent(ahead))
    const tab = device.tab()
    await tab.open()
    await resetProgress(tab)
    expect(tab.$progress.get().items).toEqual({})
  })
  test('does not hide what comes after it, though the clock was put back', async () => {
    const tab = device.tab()
    await tab.record(sampleAnswer())
    await resetProgress(tab)
    device.nowMs -= 3_600_000
    const { id } = await tab.record(sampleAnswer())
    expect(idsOf(tab.$progress.get())).toEqual([id])
  })
  test('at the last instant there is can still be followed by an answer', async () => {
    device.texts.set('e/last', '{"v":1,"type":"reset","id":"last","atMs":8640000000000000}')
    const tab = device.tab()
    const { id } = await tab.record(sampleAnswer())
    await undoReset('last', tab)
    expect(idsOf(tab.$progress.get())).toEqual([id])
  })
})
