import { type CategoriseItem, judgePlacement } from '../items/categorise.ts'

/** Cards of the bin `key` that were put in the bin `chosen`, `count` times. */
export interface Confusion {
  readonly key: string
  readonly chosen: string
  readonly count: number
}

/** How often, by the card's own bin, then by the bin where it was put. Each has every bin of the item. */
export type ConfusionMatrix = ReadonlyMap<string, ReadonlyMap<string, number>>

/** A card's id, and the id of the bin where it was put. */
export type Put = readonly [card: string, bin: string]

/**
 * Counts what was put somewhere, right (the diagonal) or misplaced. A card in a defensible alternative is neither;
 * nor is one that is gone from the item.
 */
export function confusionMatrix(item: CategoriseItem<unknown>, puts: readonly Put[]): ConfusionMatrix {
  const matrix = new Map(item.bins.map((key) => [key.id, new Map(item.bins.map((bin) => [bin.id, 0]))]))
  for (const [id, chosen] of puts) {
    const card = item.cards.find((one) => one.id === id)
    if (!card || judgePlacement(card, chosen) === 'defensible') continue
    const row = matrix.get(card.bin)
    row?.set(chosen, (row.get(chosen) ?? 0) + 1)
  }
  return matrix
}

/** What is mistaken for what, most often first; as often, in the order of the bins. */
export function rankedConfusions(matrix: ConfusionMatrix): Confusion[] {
  return [...matrix]
    .flatMap(([key, row]) => [...row].map(([chosen, count]) => ({ key, chosen, count })))
    .filter(({ key, chosen, count }) => key !== chosen && count > 0)
    .sort((a, b) => b.count - a.count)
}
