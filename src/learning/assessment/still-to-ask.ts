import type { ItemId } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'

/** What is left to ask, in order: what was skipped comes last, as it was skipped. */
export function stillToAsk(
  unanswered: readonly ListedItem[],
  skipped: readonly ItemId[],
): readonly ListedItem[] {
  return unanswered.toSorted((one, other) => skipped.indexOf(one.id) - skipped.indexOf(other.id))
}

/** The item was skipped, once more perhaps. */
export const withSkipped = (skipped: readonly ItemId[], item: ItemId): readonly ItemId[] => [
  ...skipped.filter((id) => id !== item),
  item,
]
