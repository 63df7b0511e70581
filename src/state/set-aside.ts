import type { TextStorage } from '../platform/storage.ts'

/** A stored value that could not be read. `key` is where it was, without the course's prefix. */
export interface SetAside {
  readonly key: string
  readonly text: string
}

const start = 'x/'

export function readSetAside(storage: TextStorage): SetAside[] {
  return (storage.keys(start) ?? []).map((key) => ({
    key: key.slice(start.length),
    text: storage.read(key) ?? '',
  }))
}

export function isSetAside(storage: TextStorage, { key, text }: SetAside): boolean {
  return storage.read(start + key) === text
}

/**
 * Moves the value to `x/<key>`, out of the way of every later start. It leaves its place only once the copy
 * was read back; where the copy finds no room, or another value already set aside, it stays where it is.
 */
export function setAside(storage: TextStorage, value: SetAside): void {
  if (storage.read(start + value.key) === null) storage.write(start + value.key, value.text)
  if (isSetAside(storage, value) && storage.read(value.key) === value.text) storage.remove(value.key)
}
