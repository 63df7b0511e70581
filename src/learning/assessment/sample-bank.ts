import type { ListedItem } from '../items/listed-item.ts'
import { sampleListedItem } from '../items/sample-listed-item.ts'

/** An item of the bank, reserved and whole, but for what the test says. */
export function sampleListed(given: Partial<ListedItem> = {}): ListedItem {
  const place = { lesson: 'l1', module: 'm1', objective: 'o1', concepts: ['C1'] }
  return sampleListedItem({ id: 'item-1', reserved: true, ...place, ...given })
}
