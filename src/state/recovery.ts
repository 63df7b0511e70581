import type { Instant } from '../learning/progress/event.ts'
import type { JournalEntry } from '../platform/journal.ts'
import type { TextStorage } from '../platform/storage.ts'
import { isEventKey } from './event-texts.ts'
import { isSetAside } from './set-aside.ts'

/** localStorage may reach the disk a minute after it was written (Chromium 156): until then the journal keeps a copy. */
const trimmedAfterMs = 120_000

/** Journal entries that localStorage lost, or never had. */
export function lostEntries(storage: TextStorage, entries: readonly JournalEntry[]): JournalEntry[] {
  return entries.filter((entry) => isEventKey(entry.key) && !isKept(storage, entry))
}

/** Keys of the entries that localStorage holds, and has had the time to bring to the disk. */
export function trimmableKeys(
  storage: TextStorage,
  entries: readonly JournalEntry[],
  atMs: Instant,
): string[] {
  return entries
    .filter((entry) => entry.atMs < atMs - trimmedAfterMs && isKept(storage, entry))
    .map((entry) => entry.key)
}

function isKept(storage: TextStorage, entry: JournalEntry): boolean {
  return storage.read(entry.key) === entry.text || isSetAside(storage, entry)
}
