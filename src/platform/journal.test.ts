import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openJournal } from './journal.ts'

const entry = (key: string, text = 'text', atMs = 1) => ({ key, text, atMs })

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a journal', () => {
  test('is empty at first', async () => {
    const factory = new IDBFactory()
    expect(await openJournal('course@/', () => factory).readAll()).toEqual([])
  })
  test('gives back what was appended, to another tab too', async () => {
    const factory = new IDBFactory()
    expect(await openJournal('course@/', () => factory).append([entry('a'), entry('b')])).toBe(true)
    expect(await openJournal('course@/', () => factory).readAll()).toEqual([entry('a'), entry('b')])
  })
  test('is another one under another name', async () => {
    const factory = new IDBFactory()
    await openJournal('course@/', () => factory).append([entry('a')])
    expect(await openJournal('other@/', () => factory).readAll()).toEqual([])
  })
  test('replaces the entry of the same key', async () => {
    const factory = new IDBFactory()
    const journal = openJournal('course@/', () => factory)
    await journal.append([entry('a', 'text', 1)])
    await journal.append([entry('a', 'text', 9)])
    expect(await journal.readAll()).toEqual([entry('a', 'text', 9)])
  })
  test('trims the keys it is told and no other', async () => {
    const factory = new IDBFactory()
    const journal = openJournal('course@/', () => factory)
    await journal.append([entry('a'), entry('b'), entry('c')])
    expect(await journal.trim(['a', 'c', 'never there'])).toBe(true)
    expect(await journal.readAll()).toEqual([entry('b')])
  })
  test('asks for every write to reach the disk', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const factory = new IDBFactory()
    await openJournal('course@/', () => factory).append([entry('a')])
    expect(transaction).toHaveBeenCalledWith('entries', 'readwrite', { durability: 'strict' })
  })
  test('reads past what is no entry', async () => {
    const factory = new IDBFactory()
    const journal = openJournal('course@/', () => factory)
    await journal.append([{ key: 'x', text: 7, atMs: 1 } as never, { key: 'y' } as never, entry('a')])
    expect(await journal.readAll()).toEqual([entry('a')])
  })
  test('goes on after another tab asked it to let go of the database', async () => {
    const factory = new IDBFactory()
    const journal = openJournal('course@/', () => factory)
    await journal.append([entry('a')])
    await new Promise((resolve) => {
      factory.deleteDatabase('course@/').onsuccess = resolve
    })
    expect(await journal.append([entry('b')])).toBe(true)
    expect(await journal.readAll()).toEqual([entry('b')])
  })
})

/** Each of them: nothing is kept, nothing throws. */
async function expectNoJournal(factory: () => IDBFactory) {
  const journal = openJournal('course@/', factory)
  expect(await journal.append([entry('a')])).toBe(false)
  expect(await journal.readAll()).toBeNull()
  expect(await journal.trim(['a'])).toBe(false)
}

describe('no journal', () => {
  test('where IndexedDB is missing', () => expectNoJournal(() => indexedDB))
  test('where it is denied', () =>
    expectNoJournal(() => {
      throw new DOMException('The operation is insecure', 'SecurityError')
    }))
  test.each(['onerror', 'onblocked'] as const)('where opening it ends with %s', (event) => {
    vi.useFakeTimers()
    const open = () => {
      const request: Partial<Record<typeof event, () => void>> = {}
      queueMicrotask(() => request[event]?.())
      return request
    }
    return expectNoJournal(() => ({ open }) as unknown as IDBFactory)
  })
  test('where a newer program raised the version', async () => {
    const factory = new IDBFactory()
    await new Promise((resolve) => {
      factory.open('course@/', 2).onsuccess = (event) => {
        ;(event.target as IDBOpenDBRequest).result.close()
        resolve(null)
      }
    })
    await expectNoJournal(() => factory)
  })
  test('where someone else made the database', async () => {
    const factory = new IDBFactory()
    await new Promise((resolve) => {
      factory.open('course@/', 1).onsuccess = resolve
    })
    await expectNoJournal(() => factory)
  })
  test('of an entry that did not reach the disk', async () => {
    const factory = new IDBFactory()
    const journal = openJournal('course@/', () => factory)
    await journal.append([entry('a')])
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore) {
      this.transaction.abort()
      return {} as IDBRequest<IDBValidKey>
    })
    expect(await journal.append([entry('b')])).toBe(false)
    expect(await journal.append([entry('c')])).toBe(true)
    expect(await journal.readAll()).toEqual([entry('a'), entry('c')])
  })
  test('where the database never answers: it waits once, then no more', async () => {
    vi.useFakeTimers()
    const open = vi.fn(() => ({}))
    const journal = openJournal('course@/', () => ({ open }) as unknown as IDBFactory)
    const appended = journal.append([entry('a')])
    await vi.advanceTimersByTimeAsync(1_999)
    expect(await Promise.race([appended, Promise.resolve('waiting')])).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(await appended).toBe(false)
    expect(await journal.append([entry('b')])).toBe(false)
    expect(await journal.readAll()).toBeNull()
    expect(open).toHaveBeenCalledTimes(1)
  })
})
