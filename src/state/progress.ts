import type { Attempt } from '../learning/progress/event.ts'
import { saveFile } from '../platform/files.ts'
import { newId } from '../platform/ids.ts'
import { openJournal } from '../platform/journal.ts'
import { watchTabs } from '../platform/tabs.ts'
import { storage } from './device.ts'
import { course, identity, prefix } from './identity.ts'
import { now } from './now.ts'
import { progressFile } from './progress-file.ts'
import { type Answer, ProgressStore } from './progress-store.ts'

export type { Answer } from './progress-store.ts'
export type { Saving } from './saving.ts'
export type { SetAside } from './set-aside.ts'

const store = new ProgressStore({
  storage,
  journal: openJournal(identity),
  watch: (onText, onReturn) => watchTabs(prefix, onText, onReturn),
  now,
  newId,
})

export const { $progress, $saving, $setAside } = store

/** Call it where progress is shown, in an effect or a script: localStorage is read at once, the journal after. */
export function openProgress(): Promise<void> {
  return store.open()
}

/**
 * Resolves once the attempt is on the disk, or once `$saving` tells that it is not: show feedback after it.
 * Rejects only what could not be read back: a response that is no JSON value, a score outside [0, 1].
 */
export function recordAttempt(answer: Answer): Promise<Attempt> {
  return store.record(answer)
}

/** Resolves with the reset's id, for `undoReset`. */
export function resetProgress(): Promise<string> {
  return store.reset()
}

export function undoReset(id: string): Promise<void> {
  return store.undoReset(id)
}

/** Downloads everything that is in memory, saved or not, with the values set aside. */
export function saveProgressFile(): void {
  const atMs = now()
  const text = progressFile(identity, $progress.get(), $setAside.get(), atMs)
  saveFile(`${course}-${new Date(atMs).toISOString().slice(0, 10)}.json`, text)
}
