import { instantOf } from '../learning/progress/order.ts'
import { eventsOf } from '../learning/progress/state.ts'
import { store as progress } from './progress.ts'
import type { ProgressStore } from './progress-store.ts'

/** Clears every attempt known here, even those that a clock running ahead has dated. Returns the reset's id. */
export async function resetProgress(store: ProgressStore = progress): Promise<string> {
  const latest = eventsOf(store.known()).at(-1)
  const { id, atMs } = store.stamp(latest ? instantOf(latest) : 0)
  await store.keep({ type: 'reset', id, atMs })
  return id
}

export async function undoReset(reset: string, store: ProgressStore = progress): Promise<void> {
  const { id, atMs } = store.stamp(0)
  await store.keep({ type: 'reset-undone', id, reset, atMs })
}
