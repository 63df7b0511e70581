import { maxTroubles, parseTrouble, serialiseTrouble, type Trouble } from '../learning/trouble/trouble.ts'
import { storage } from './device.ts'

/** Begins the key of each; what follows is its instant, so that keys sort as the instants do. */
const start = 't/'
const keyOf = (atMs: number) => start + String(atMs).padStart(16, '0')

const keys = () => (storage.keys(start) ?? []).sort()

/** Keeps the trouble, under a key of its own, and the latest `maxTroubles` of all. `false` where there is no room for it. */
export function keepTrouble(trouble: Trouble): boolean {
  let { atMs } = trouble
  while (storage.read(keyOf(atMs)) !== null) atMs += 1
  for (const key of keys().slice(0, 1 - maxTroubles)) storage.remove(key)
  return storage.write(keyOf(atMs), serialiseTrouble(trouble)) === 'written'
}

/** Latest first; those that cannot be read are left out. */
export function readTroubles(): Trouble[] {
  return keys()
    .reverse()
    .flatMap((key) => parseTrouble(storage.read(key) ?? '') ?? [])
}

export function forgetTroubles(): void {
  keys().forEach((key) => storage.remove(key))
}
