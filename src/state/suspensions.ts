import type { ItemId } from '../learning/items/item.ts'
import { store as progress } from './progress.ts'
import type { ProgressStore } from './progress-store.ts'

/** Reviews leave the item out, or put it again. */
export async function suspendItem(
  item: ItemId,
  isOn: boolean,
  store: ProgressStore = progress,
): Promise<void> {
  const { id, atMs } = store.stampDeed()
  await store.keep({ type: 'suspension', id, item, isOn, atMs })
}
