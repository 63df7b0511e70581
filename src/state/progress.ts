import type { Attempt } from '../learning/progress/event.ts'
import { newId } from '../platform/ids.ts'
import { openJournal } from '../platform/journal.ts'
import { watchTabs } from '../platform/tabs.ts'
import { storage } from './device.ts'
import { identity, prefix } from './identity.ts'
import { now } from './now.ts'
import { type Answer, ProgressStore } from './progress-store.ts'

export type { Answer } from './progress-store.ts'
export type { Saving } from './saving.ts'
export type { SetAside } from './set-aside.ts'

export const journal = openJournal(identity)

export const store = new ProgressStore({
  storage,
  journal,
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
