import type { ProgressEvent } from '../../learning/progress/event.ts'
import type { Journal } from '../../platform/journal.ts'
import type { TextStorage } from '../../platform/storage.ts'
import { keyOf } from '../event-texts.ts'
import type { ProgressStore } from '../progress-store.ts'
import { readReceipt, writeReceipt } from './receipt.ts'

/** What a taking in needs of the device. */
export interface Desk {
  readonly store: ProgressStore
  readonly storage: TextStorage
  readonly journal: Journal
  readonly now: () => number
}

export interface TakenIn {
  /** Keys of the events that are stored now. */
  readonly keys: readonly string[]
  /** How many found no room. */
  readonly left: number
  readonly why: 'full' | 'denied' | 'outdated' | null
}

/** Journalled at once: each batch waits for the disk. */
const batchSize = 100

/**
 * Adds events that are not here yet, through the store, in batches; stops where there is no room. What is to be added
 * is written down first, so that whatever happens then can be undone. `tell` hears how many are done.
 */
export async function takeIn(
  { store, storage, now }: Desk,
  events: readonly ProgressEvent[],
  tell: (done: number) => void = () => undefined,
): Promise<TakenIn> {
  await store.open()
  if (store.$saving.get().kind === 'outdated') return { keys: [], left: events.length, why: 'outdated' }
  const keys = events.map(keyOf)
  const noted = writeReceipt(storage, { atMs: now(), keys, isUndone: false })
  if (noted !== 'written') return { keys: [], left: events.length, why: noted }
  for (let at = 0; at < events.length; at += batchSize) {
    const [first, ...others] = events.slice(at, at + batchSize)
    if (first) await store.keep(first, ...others)
    tell(Math.min(events.length, at + batchSize))
    if (store.$saving.get().kind !== 'saved') break
  }
  const stored = keys.filter((key) => storage.read(key) !== null)
  const saving = store.$saving.get()
  const left = keys.length - stored.length
  return { keys: stored, left, why: left === 0 ? null : saving.kind === 'unsaved' ? saving.why : 'outdated' }
}

/**
 * Takes away what the last taking in added, and only that. Memory keeps it until the page is loaded again, which is
 * for the caller to do; `false` where there is nothing to undo.
 */
export async function undoTakingIn({ storage, journal }: Desk): Promise<boolean> {
  const receipt = readReceipt(storage)
  if (!receipt || receipt.isUndone) return false
  // Else the next start would find there what localStorage seems to have lost.
  await journal.trim(receipt.keys)
  for (const key of receipt.keys) storage.remove(key)
  writeReceipt(storage, { ...receipt, isUndone: true })
  return true
}
