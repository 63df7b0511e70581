import { randomStream, seedFrom, shuffled } from '../random.ts'
import type { ItemId } from './item.ts'

/**
 * The options in the order in which they are shown: shuffled by the item's id, so that the key stands anywhere,
 * and that screen, paper and both languages agree.
 */
export function inShownOrder<Option>(item: {
  readonly id: ItemId
  readonly options: readonly Option[]
}): readonly Option[] {
  return shuffled(item.options, randomStream(seedFrom(item.id)))
}
