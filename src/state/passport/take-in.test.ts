import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { sampleAttempt, sampleReset } from '../../learning/progress/sample-events.ts'
import { memoryStorage } from '../../platform/memory-storage.ts'
import type { ProgressStore } from '../progress-store.ts'
import { SampleDevice, SampleStorage, sampleAnswer } from '../sample-device.ts'
import { progressElsewhere } from './elsewhere.ts'
import { readReceipt } from './receipt.ts'
import { takeIn, undoTakingIn } from './take-in.ts'

let device: SampleDevice
let tab: ProgressStore
const deskOf = (store: ProgressStore, storage = memoryStorage(device.texts)) => ({
  ...{ store, storage, journal: device.journal(), now: () => device.nowMs },
})
const many = Array.from({ length: 250 }, (_, at) =>
  sampleAttempt({ id: `new-${at}`, item: `item-${at % 7}`, submittedAtMs: at }),
)
const idsIn = (store: ProgressStore) =>
  Object.values(store.$progress.get().items).flatMap(({ attempts }) => attempts.map(({ id }) => id))
const event = (id: string) => sampleAttempt({ id })

beforeEach(() => {
  device = new SampleDevice(new IDBFactory())
  tab = device.tab()
})

describe('taking in', () => {
  test('adds every event to storage, journal, memory and the other tabs', async () => {
    const other = device.tab()
    await other.open()
    const told: number[] = []
    const taken = await takeIn(deskOf(tab), many, (done) => told.push(done))
    expect(taken).toMatchObject({ left: 0, why: null })
    expect(taken.keys).toHaveLength(250)
    expect(told).toEqual([100, 200, 250])
    expect(device.keys('a/')).toHaveLength(250)
    expect(await device.journal().readAll()).toHaveLength(250)
    for (const store of [tab, other]) expect(idsIn(store)).toHaveLength(250)
  })
  test('touches nothing that was here', async () => {
    await tab.record(sampleAnswer())
    const before = [...device.texts]
    await takeIn(deskOf(tab), many)
    for (const [key, text] of before) expect(device.texts.get(key)).toBe(text)
  })
  test('tells what found no room, and takes in the rest once there is', async () => {
    const storage = new SampleStorage(device.texts)
    const write = storage.write.bind(storage)
    let room = 121
    const narrow = {
      ...{ keys: storage.keys, read: storage.read, remove: storage.remove },
      write: (key: string, text: string) => (room-- > 0 ? write(key, text) : 'full'),
    } as const
    tab = device.tab({ storage: narrow })
    const taken = await takeIn(deskOf(tab, narrow), many)
    expect(taken).toMatchObject({ left: 130, why: 'full' })
    expect(device.keys('a/')).toHaveLength(120)
    room = 1_000
    const next = device.tab()
    await next.open()
    const lacking = many.filter(({ item, id }) => !device.texts.has(`a/${item}/${id}`))
    expect(await takeIn(deskOf(next), lacking)).toMatchObject({ left: 0 })
    expect(device.keys('a/')).toHaveLength(250)
  })
  test('does nothing at all where not even its receipt finds room', async () => {
    const storage = new SampleStorage(device.texts)
    storage.isFull = true
    expect(await takeIn(deskOf(device.tab({ storage }), storage), many)).toEqual({
      ...{ keys: [], left: 250, why: 'full' },
    })
    expect(device.texts.size).toBe(0)
    expect(await device.journal().readAll()).toEqual([])
  })
  test('does nothing where a newer program wrote', async () => {
    device.texts.set('e/1', '{"v":99}')
    expect(await takeIn(deskOf(tab), many)).toMatchObject({ keys: [], why: 'outdated' })
    expect([...device.texts.keys()]).toEqual(['e/1'])
  })
})

describe('undoing', () => {
  test('takes away just those, and they do not come back from the journal', async () => {
    await tab.record(sampleAnswer())
    await takeIn(deskOf(tab), [event('new-1'), sampleReset(5)])
    const after = await tab.record(sampleAnswer())
    expect(await undoTakingIn(deskOf(device.tab()))).toBe(true)
    expect(device.keys('a/')).toHaveLength(2)
    expect(device.keys('e/')).toEqual([])
    const next = device.tab()
    await next.open()
    expect(idsIn(next)).toContain(after.id)
    expect(idsIn(next)).toHaveLength(2)
    expect(device.keys('a/')).toHaveLength(2)
  })
  test('can be done once, and is known to be done after a reload', async () => {
    await takeIn(deskOf(tab), [event('new-1')])
    await undoTakingIn(deskOf(tab))
    expect(readReceipt(memoryStorage(device.texts))).toMatchObject({ isUndone: true })
    expect(await undoTakingIn(deskOf(tab))).toBe(false)
  })
  test('is of the last taking in alone', async () => {
    await takeIn(deskOf(tab), [event('one')])
    await takeIn(deskOf(tab), [event('two')])
    await undoTakingIn(deskOf(tab))
    expect(device.keys('a/')).toEqual(['a/item-1/one'])
  })
  test.each(['{', 'null', '{"atMs":1,"keys":"a/b"}', '{"atMs":1,"keys":["s/locale","d/item-1",3,"../x"]}'])(
    'a receipt that says %s takes nothing away',
    async (text) => {
      device.texts.set('r/last', text).set('s/locale', 'fr').set('d/item-1', '{}').set('a/b/c', 'x')
      await undoTakingIn(deskOf(tab))
      for (const key of ['s/locale', 'd/item-1', 'a/b/c']) expect(device.texts.has(key)).toBe(true)
    },
  )
})

describe('progress elsewhere', () => {
  test('is found by address, this one and other courses left out', () => {
    const text = JSON.stringify({ v: 3, ...event('one') })
    const texts = new Map([
      ['//a/item-1/one', text],
      ['/old/place//a/item-1/one', text],
      ['/old/place//a/item-1/bad', '{'],
      ['/old/place//s/locale', 'fr'],
      ['/other//e/1', '{"v":99}'],
      ['nowhere', 'x'],
    ])
    expect(progressElsewhere(memoryStorage(texts), '/')).toEqual([
      { base: '/old/place/', events: [event('one')], unreadable: 1, isNewer: false },
      { base: '/other/', events: [], unreadable: 0, isNewer: true },
    ])
    expect(progressElsewhere(memoryStorage(texts), '/old/place/').map(({ base }) => base)).toEqual([
      '/',
      '/other/',
    ])
  })
})
