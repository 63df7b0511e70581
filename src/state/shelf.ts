import type { TextStorage, Written } from '../platform/storage.ts'
import { type Entry, isEventKey } from './event-texts.ts'

/** Events' texts in localStorage: each is read once, and written once, never rewritten. */
export interface Shelf {
  /** Entries that this tab has neither read nor written yet. */
  readNew(): Entry[]
  /** Puts `entries`, and those that found no room before. Returns the ones written now. */
  put(entries: readonly Entry[]): Entry[]
  /** How many events wait to be written, and why; `null` where all is well. */
  failure(): { readonly why: Exclude<Written, 'written'>; readonly count: number } | null
}

export function createShelf(storage: TextStorage): Shelf {
  const seen = new Set<string>()
  const waiting = new Map<string, string>()
  let why: Exclude<Written, 'written'> | undefined

  function write([key, text]: Entry): boolean {
    const written = writeOnce(storage, key, text)
    if (written === 'written') return waiting.delete(key)
    why = written
    return false
  }

  return {
    readNew() {
      const keys = storage.keys('')
      if (!keys) why = 'denied'
      return (keys ?? []).flatMap((key) => {
        const text = isEventKey(key) && !seen.has(key) ? storage.read(key) : null
        if (text === null) return []
        seen.add(key)
        return [[key, text]]
      })
    },
    put(entries) {
      for (const [key, text] of entries) {
        seen.add(key)
        waiting.set(key, text)
      }
      if (waiting.size > 0) why = undefined
      return [...waiting].filter(write)
    },
    failure: () => (why ? { why, count: waiting.size } : null),
  }
}

/** What stands under the key already stays. */
function writeOnce(storage: TextStorage, key: string, text: string): Written {
  const there = storage.read(key)
  if (there === null) return storage.write(key, text)
  return there === text ? 'written' : 'full'
}
