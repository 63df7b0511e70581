export interface JournalEntry {
  readonly key: string
  readonly text: string
  /** When it was appended. */
  readonly atMs: number
}

/**
 * What is on the disk once `append` has resolved, whatever happens to the browser then: localStorage reaches
 * the disk up to a minute later (Chromium 156). Nothing here throws, and nothing waits for ever.
 */
export interface Journal {
  /** All or none; an entry replaces the one with its key. `false`: they are not on the disk. */
  append(entries: readonly JournalEntry[]): Promise<boolean>
  /** `null` where there is no journal to be read. */
  readAll(): Promise<readonly JournalEntry[] | null>
  trim(keys: readonly string[]): Promise<boolean>
}

const limitMs = 2_000

/** IndexedDB's database `name`. Missing, denied, blocked, of another version, or silent: it says so. */
export function openJournal(name: string, factory: () => IDBFactory = () => indexedDB): Journal {
  const run = runner(name, factory)
  const isDone = async (work: Work) => (await run('readwrite', work)) !== null
  return {
    append: (added) => isDone((entries) => added.map((entry) => entries.put(entry))),
    async readAll() {
      const all = await run('readonly', (entries) => [entries.getAll()])
      return all ? all.flat().filter(isEntry) : null
    },
    trim: (keys) => isDone((entries) => keys.map((key) => entries.delete(key))),
  }
}

type Work = (entries: IDBObjectStore) => readonly { readonly result: unknown }[]
/** The requests' results; `null` where the work was not done. */
type Done = readonly unknown[] | null

/** Runs work in a transaction of its own; tries no more once the database went silent. */
function runner(name: string, factory: () => IDBFactory) {
  let opening: Promise<IDBDatabase | null> | undefined
  let isSilent = false
  const forget = () => {
    opening = undefined
  }
  async function attempt(mode: IDBTransactionMode, work: Work): Promise<Done> {
    try {
      opening ??= openDatabase(name, factory(), forget)
      const transaction = (await opening)?.transaction(storeName, mode, { durability: 'strict' })
      if (transaction) return await complete(transaction, work)
    } catch {
      // It was closed, or is not ours: the next attempt opens it anew.
    }
    forget()
    return null
  }
  return (mode: IDBTransactionMode, work: Work): Promise<Done> => {
    if (isSilent) return Promise.resolve(null)
    let timer: ReturnType<typeof setTimeout>
    // Safari has left requests without an answer: feedback must not wait for them.
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => {
        isSilent = true
        resolve(null)
      }, limitMs)
    })
    return Promise.race([attempt(mode, work), late]).finally(() => clearTimeout(timer))
  }
}

const storeName = 'entries'

function openDatabase(name: string, factory: IDBFactory, forget: () => void): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const request = factory.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: 'key' })
    request.onblocked = request.onerror = () => resolve(null)
    request.onsuccess = () => {
      const database = request.result
      database.onclose = forget
      // Another tab deletes the database or brings a newer one: it waits until this one lets go.
      database.onversionchange = () => {
        database.close()
        forget()
      }
      resolve(database)
    }
  })
}

function complete(transaction: IDBTransaction, work: Work): Promise<Done> {
  return new Promise((resolve) => {
    const requests = work(transaction.objectStore(storeName))
    transaction.oncomplete = () => resolve(requests.map((request) => request.result))
    transaction.onabort = () => resolve(null)
  })
}

function isEntry(value: unknown): value is JournalEntry {
  const { key, text } = (value ?? {}) as Partial<JournalEntry>
  return typeof key === 'string' && typeof text === 'string'
}
