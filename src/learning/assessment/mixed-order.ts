import { interleaved } from '../interleaved.ts'
import { shuffled } from '../random.ts'

/** Shuffled, and no two neighbours of one module where that can be avoided. */
export function mixed<Item extends { readonly module: string }>(
  items: readonly Item[],
  random: () => number,
): readonly Item[] {
  return interleaved(shuffled(items, random), ({ module }) => module)
}
