import type { ItemId } from '../items/item.ts'
import type { ProgressState } from '../progress/state.ts'

/** How often each item was answered. What a reset put away was seen all the same. */
export type TimesSeen = ReadonlyMap<ItemId, number>

export function timesSeen({ items, hidden }: Pick<ProgressState, 'items' | 'hidden'>): TimesSeen {
  const times = new Map<ItemId, number>()
  for (const { item } of [...hidden, ...Object.values(items).flatMap(({ attempts }) => attempts)])
    times.set(item, (times.get(item) ?? 0) + 1)
  return times
}

/** Those seen least often, which are to be put first. */
export function leastSeen<Item extends { readonly id: ItemId }>(
  items: readonly Item[],
  seen: TimesSeen,
): readonly Item[] {
  const timesOf = ({ id }: Item) => seen.get(id) ?? 0
  const least = Math.min(...items.map(timesOf))
  return items.filter((item) => timesOf(item) === least)
}
