import type { TextStorage } from './storage.ts'

/** The twin of `openStorage()` without a browser. Two of them over one map are two tabs. */
export function memoryStorage(texts = new Map<string, string>()): TextStorage {
  return {
    keys: (start) => [...texts.keys()].filter((key) => key.startsWith(start)),
    read: (key) => texts.get(key) ?? null,
    write(key, text) {
      texts.set(key, text)
      return 'written'
    },
    remove(key) {
      texts.delete(key)
    },
  }
}
