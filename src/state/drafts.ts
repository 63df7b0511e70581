import type { ItemId } from '../learning/items/item.ts'
import { storage } from './device.ts'
import { parseJson } from './json.ts'

const keyOf = (item: ItemId) => `d/${item}`

/** What was half answered, in the form in which the activity wrote it; anything at all if someone else did. */
export function readDraft(item: ItemId): unknown {
  return parseJson(storage.read(keyOf(item)))
}

/** Replaces the item's draft. Where storage is full or denied the draft lives as long as the page. */
export function writeDraft(item: ItemId, draft: unknown): void {
  storage.write(keyOf(item), JSON.stringify(draft))
}

export function dropDraft(item: ItemId): void {
  storage.remove(keyOf(item))
}
