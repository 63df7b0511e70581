import { isQuota } from './quota.ts'

/** `full`: no room is left; `denied`: the browser forbids it, or has none. */
export type Written = 'written' | 'full' | 'denied'

/** Texts by key, kept on this device. What goes wrong is a result: nothing here throws. */
export interface TextStorage {
  /** Keys that begin with `start`, in no order; `null` where storage is denied. */
  keys(start: string): string[] | null
  /** `null` where there is none, or none can be read. */
  read(key: string): string | null
  write(key: string, text: string): Written
  remove(key: string): void
}

/**
 * localStorage, of which only the keys that begin with `prefix` are seen or touched. Keys are told without it.
 * `open` is called at each use: its getter throws where the learner forbids storage.
 */
export function openStorage(prefix: string, open: () => Storage = () => localStorage): TextStorage {
  return {
    keys: (start) => guarded(() => keysOf(open(), prefix, start), null),
    read: (key) => guarded(() => open().getItem(prefix + key), null),
    write(key, text) {
      try {
        open().setItem(prefix + key, text)
        return 'written'
      } catch (error) {
        return isQuota(error) ? 'full' : 'denied'
      }
    },
    remove: (key) => guarded(() => open().removeItem(prefix + key), undefined),
  }
}

function keysOf(storage: Storage, prefix: string, start: string): string[] {
  return Object.keys(storage)
    .filter((key) => key.startsWith(prefix + start))
    .map((key) => key.slice(prefix.length))
}

function guarded<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work()
  } catch {
    return otherwise
  }
}
