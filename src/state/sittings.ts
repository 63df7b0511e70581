import type { Sitting } from '../learning/progress/event.ts'
import { store as progress } from './progress.ts'
import type { ProgressStore } from './progress-store.ts'

/** The learner sits down to what was drawn. Resolves once that is on the disk, as an attempt does. */
export async function beginSitting(
  drawn: Pick<Sitting, 'form' | 'items' | 'parallel'>,
  store: ProgressStore = progress,
): Promise<Sitting> {
  const { id, atMs } = store.stampDeed()
  return store.keep({ type: 'sitting', id, ...drawn, atMs })
}
