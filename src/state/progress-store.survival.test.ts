import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { serialiseEvent } from '../learning/progress/codec.ts'
import { sampleAttempt } from '../learning/progress/sample-events.ts'
import { openJournal } from '../platform/journal.ts'
import { resetProgress, undoReset } from './reset.ts'
import { SampleDevice, SampleStorage, sampleAnswer } from './sample-device.ts'

let device: SampleDevice
beforeEach(() => {
  device = new SampleDevice(new IDBFactory())
})

const good = sampleAttempt()
const goodText = serialiseEvent(good)
const countOf = (tab: ReturnType<SampleDevice['tab']>) =>
  Object.values(tab.$progress.get().items).flatMap(({ attempts }) => attempts).length
const noJournal = openJournal('none', () => {
  throw new Error('denied')
})

describe('a stored value that cannot be read', () => {
  test.each([
    ['cut short', goodText.slice(0, -9)],
    ['empty', ''],
    ['of a wrong type', '[1,2]'],
    ['with wrong fields', '{"v":1,"type":"attempt","id":7}'],
    ['with a __proto__', goodText.replace('"chosen"', '"__proto__"')],
    ['nested too deep', '['.repeat(100_000)],
    ['of 10 MB', goodText.replace('"a"', `"${'x'.repeat(10_000_000)}"`)],
  ])('%s is moved aside, told, and harms nothing', async (_, text) => {
    device.texts.set('a/item-1/bad', text).set('a/item-1/good', goodText)
    const tab = device.tab()
    await tab.open()
    expect(tab.$progress.get().items['item-1']?.attempts).toEqual([good])
    expect(tab.$saving.get()).toEqual({ kind: 'saved', journalled: true })
    expect(tab.$setAside.get()).toEqual([{ key: 'a/item-1/bad', text }])
    expect([...device.texts]).toEqual([
      ['a/item-1/good', goodText],
      ['x/a/item-1/bad', text],
    ])
    const next = device.tab()
    await next.open()
    expect(next.$setAside.get()).toEqual([{ key: 'a/item-1/bad', text }])
  })
  test('stays where it is while there is no room for its copy', async () => {
    const storage = new SampleStorage(device.texts.set('e/bad', '{'))
    storage.isFull = true
    const tab = device.tab({ storage })
    await tab.open()
    expect([...device.texts]).toEqual([['e/bad', '{']])
    expect(tab.$setAside.get()).toEqual([{ key: 'e/bad', text: '{' }])
  })
  test('takes the place of none set aside before', async () => {
    device.texts.set('x/e/bad', 'before').set('e/bad', '{')
    const tab = device.tab()
    await tab.open()
    expect([...device.texts]).toEqual([
      ['x/e/bad', 'before'],
      ['e/bad', '{'],
    ])
    expect(tab.$setAside.get().map(({ text }) => text)).toEqual(['before', '{'])
  })
  test('gives its place back to the attempt when the journal has it', async () => {
    await device.journal().append([{ key: 'a/item-1/good', text: goodText, atMs: 1 }])
    device.texts.set('a/item-1/good', goodText.slice(0, 20))
    const tab = device.tab()
    await tab.open()
    expect(tab.$progress.get().items['item-1']?.attempts).toEqual([good])
    expect(device.texts.get('a/item-1/good')).toBe(goodText)
  })
  test('is not written over where it had to stay, though the journal has the attempt', async () => {
    await device.journal().append([{ key: 'a/item-1/good', text: goodText, atMs: 1 }])
    device.texts.set('a/item-1/good', '{').set('x/a/item-1/good', 'before')
    const tab = device.tab()
    await tab.open()
    expect(countOf(tab)).toBe(1)
    expect(device.texts.get('a/item-1/good')).toBe('{')
    expect(tab.$saving.get()).toMatchObject({ kind: 'unsaved', count: 1 })
    expect(await device.journal().readAll()).toHaveLength(1)
  })
  test('in the journal is set aside too', async () => {
    await device.journal().append([{ key: 'a/item-1/bad', text: '{', atMs: 1 }])
    const tab = device.tab()
    await tab.open()
    expect(tab.$setAside.get()).toEqual([{ key: 'a/item-1/bad', text: '{' }])
    expect([...device.texts]).toEqual([['x/a/item-1/bad', '{']])
    const next = device.tab()
    await next.open()
    expect(next.$setAside.get()).toHaveLength(1)
    expect(await device.journal().readAll()).toEqual([])
  })
})

describe('full storage', () => {
  test('keeps the answers in memory and in the journal, counts them, and saves them once there is room', async () => {
    const storage = new SampleStorage(device.texts)
    const tab = device.tab({ storage })
    await tab.open()
    storage.isFull = true
    const recorded = tab.record(sampleAnswer())
    expect(tab.$saving.get()).toMatchObject({ kind: 'unsaved', why: 'full', count: 1 })
    await recorded
    await tab.record(sampleAnswer())
    expect(tab.$saving.get()).toEqual({ kind: 'unsaved', why: 'full', count: 2, journalled: true })
    expect(countOf(tab)).toBe(2)
    expect(await device.journal().readAll()).toHaveLength(2)
    storage.isFull = false
    device.nowMs += 600_000
    await tab.record(sampleAnswer())
    expect(tab.$saving.get()).toEqual({ kind: 'saved', journalled: true })
    expect(device.keys('a/')).toHaveLength(3)
    const entries = await device.journal().readAll()
    expect(entries?.map(({ atMs }) => atMs)).toEqual([device.nowMs, device.nowMs, device.nowMs])
  })
  test('finds them again in the journal at the next start', async () => {
    const storage = new SampleStorage(device.texts)
    storage.isFull = true
    await device.tab({ storage }).record(sampleAnswer())
    device.nowMs += 600_000
    const next = device.tab({ storage })
    await next.open()
    expect(countOf(next)).toBe(1)
    expect(next.$saving.get()).toEqual({ kind: 'unsaved', why: 'full', count: 1, journalled: true })
    expect(await device.journal().readAll()).toHaveLength(1)
  })
})

describe('denied storage', () => {
  const denied = () => Object.assign(new SampleStorage(device.texts), { isDenied: true })

  test('is told at once, and the journal keeps the answers', async () => {
    const tab = device.tab({ storage: denied() })
    await tab.open()
    expect(tab.$saving.get()).toEqual({ kind: 'unsaved', why: 'denied', count: 0, journalled: true })
    await tab.record(sampleAnswer())
    expect(tab.$saving.get()).toEqual({ kind: 'unsaved', why: 'denied', count: 1, journalled: true })
    const next = device.tab({ storage: denied() })
    await next.open()
    expect(countOf(next)).toBe(1)
  })
  test('with no journal either works in memory, and says so', async () => {
    const tab = device.tab({ storage: denied(), journal: noJournal })
    await tab.record(sampleAnswer())
    await undoReset(await resetProgress(tab), tab)
    expect(countOf(tab)).toBe(1)
    expect(tab.$saving.get()).toEqual({ kind: 'unsaved', why: 'denied', count: 3, journalled: false })
  })
})

describe('the journal', () => {
  const append = (atMs: number) => device.journal().append([{ key: 'a/item-1/good', text: goodText, atMs }])

  test('where there is none, the answer is saved, and the risk told', async () => {
    const tab = device.tab({ journal: noJournal })
    await tab.open()
    expect(tab.$saving.get()).toEqual({ kind: 'saved', journalled: false })
    await tab.record(sampleAnswer())
    expect(tab.$saving.get()).toEqual({ kind: 'saved', journalled: false })
    expect(device.keys('a/')).toHaveLength(1)
  })
  test('gives back an answer whose localStorage write never reached the disk', async () => {
    const attempt = await device.tab().record(sampleAnswer())
    device.texts.clear()
    const next = device.tab()
    await next.open()
    expect(next.$progress.get().items['item-1']?.attempts).toEqual([attempt])
    expect(device.keys('a/')).toEqual([`a/item-1/${attempt.id}`])
  })
  test('is trimmed of what localStorage has held for two minutes, and of nothing sooner', async () => {
    device.texts.set('a/item-1/good', goodText)
    await append(device.nowMs - 120_000)
    await device.tab().open()
    expect(await device.journal().readAll()).toHaveLength(1)
    device.nowMs += 1
    await device.tab().open()
    expect(await device.journal().readAll()).toEqual([])
  })
  test('keeps what it has just given back, for that is not on the disk yet', async () => {
    await append(device.nowMs - 600_000)
    await device.tab().open()
    expect(await device.journal().readAll()).toMatchObject([{ key: 'a/item-1/good', atMs: device.nowMs }])
  })
  test('writes nothing but events', async () => {
    await device.journal().append([{ key: 's/theme', text: goodText, atMs: 1 }])
    const tab = device.tab()
    await tab.open()
    expect(device.texts.size).toBe(0)
    expect(countOf(tab)).toBe(0)
  })
})
