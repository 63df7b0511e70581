// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { blackened } from '../learning/presenting/showing.ts'
import type { ProgressEvent } from '../learning/progress/event.ts'
import { sampleTrouble } from '../learning/trouble/sample-trouble.ts'
import { openStorage } from '../platform/storage.ts'
import { keepBallot } from './trainer/ballots.ts'
import { writeDraft } from './drafts.ts'
import { identity, prefix } from './identity.ts'
import { kept, keptNames, rowsOf } from './kept.ts'
import { writeReceipt } from './passport/receipt.ts'
import { writePlace } from './places.ts'
import { openPresentation } from './trainer/presenting.ts'
import { recordAttempt } from './progress.ts'
import { resetProgress, undoReset } from './reset.ts'
import { saveNewSheet } from './trainer/run-sheets.ts'
import { sampleAnswer } from './sample-device.ts'
import { setAside } from './set-aside.ts'
import { beginSitting } from './sittings.ts'
import { keepTrouble } from './troubles.ts'
import { suspendItem } from './suspensions.ts'
import { rememberLocale, type Setting, writeSetting } from './settings.ts'

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => vi.unstubAllGlobals())

const storage = openStorage(prefix)

/** Every event, every setting: one that is missing here does not compile. */
const events: Readonly<Record<ProgressEvent['type'], () => Promise<unknown>>> = {
  attempt: () => recordAttempt(sampleAnswer()),
  reset: () => resetProgress(),
  'reset-undone': () => undoReset('1'),
  sitting: () => beginSitting({ form: 'diagnostic', items: ['item-1'], parallel: [] }),
  suspension: () => suspendItem('item-1', true),
}
const settings: Readonly<Record<Setting, () => void>> = {
  locale: () => rememberLocale('en'),
  theme: () => writeSetting('theme', 'dark'),
  slash: () => writeSetting('slash', 'off'),
  retention: () => writeSetting('retention', '0.9'),
  newPerDay: () => writeSetting('newPerDay', '8'),
}

/** What each file of this folder that writes to the storage writes there. */
const writers: Readonly<Record<string, () => unknown>> = {
  'ballots.ts': () => keepBallot({ item: 'item-1', atMs: 1, votes: [{ a: 1 }] }),
  'drafts.ts': () => writeDraft('item-1', { chosen: ['a'] }),
  'places.ts': () => writePlace('mix', 'hook'),
  'presenting.ts': () => {
    const show = openPresentation('#l=sea', 'speaker', () => undefined)
    show.change(blackened(show.showing()))
    show.close()
  },
  'receipt.ts': () => writeReceipt(storage, { atMs: 1, keys: [], isUndone: false }),
  'run-sheets.ts': () => saveNewSheet({ title: 'A', steps: [] }),
  'set-aside.ts': () => {
    setAside(storage, { key: 'a/item-1/1', text: '{' })
    setAside(storage, { key: 'e/2', text: '{' })
  },
  'settings.ts': () => Object.values(settings).forEach((write) => write()),
  'troubles.ts': () => keepTrouble(sampleTrouble()),
  'shelf.ts': () => Promise.all(Object.values(events).map((write) => write())),
}

test('every file that writes is exercised here', () => {
  const writing = globSync('src/state/**/*.ts')
    .filter((path) => !/\.test\.ts$|sample-device\.ts$/.test(path))
    .filter((path) => readFileSync(path, 'utf8').includes('storage.write('))
  expect(writing.map((path) => path.replace(/^.*[\\/]/, '')).sort()).toEqual(Object.keys(writers).sort())
})

test('every key has one row, and every row is met', async () => {
  for (const write of Object.values(writers)) await write()
  const met = new Set<string>()
  for (const key of Object.keys(localStorage)) {
    expect(key.startsWith(prefix), key).toBe(true)
    const rows = rowsOf('localStorage', key.slice(prefix.length))
    expect(rows, key).toHaveLength(1)
    met.add(rows[0] ?? '')
  }
  for (const { name = '' } of await indexedDB.databases()) {
    expect(name.startsWith(identity), name).toBe(true)
    const rows = rowsOf('IndexedDB', name.slice(identity.length))
    expect(rows, name).toHaveLength(1)
    met.add(rows[0] ?? '')
  }
  // What is kept offline is met in a browser: tests/journeys/privacy.spec.ts.
  const here = keptNames.filter((name) => kept[name].store !== 'CacheStorage')
  expect([...met].sort()).toEqual([...here].sort())
})

test.each(['a/item-1', 'a/item-1/1/2', 'q/item-1', 's/volume', 'x/', ''])('"%s" has no row', (key) => {
  expect(rowsOf('localStorage', key)).toEqual([])
})

test('another database has no row', () => expect(rowsOf('IndexedDB', 'reviews')).toEqual([]))
