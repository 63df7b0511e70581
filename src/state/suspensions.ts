import type { ItemId } from '../learning/items/item.ts'
import { store as progress } from './progress.ts'
import type { ProgressStore } from './progress-store.ts'

/** Reviews leave the item out, or put it again. */
export async function suspendItem(
  item: ItemId,
  isOn: boolean,
  store: ProgressStore = progress,
): Promise<void> {
  const { deeds, resetAtMs } = store.known()
  // After what was said before, even where the clock was put back since.
  const { id, atMs } = store.stamp(Math.max(resetAtMs, deeds.at(-1)?.atMs ?? 0) + 1)
  await store.keep({ type: 'suspension', id, item, isOn, atMs })
}
