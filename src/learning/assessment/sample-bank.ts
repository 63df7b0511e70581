import type { ListedItem } from '../items/listed-item.ts'

/** An item of the bank, reserved and whole, but for what the test says. */
export function sampleListed(given: Partial<ListedItem> = {}): ListedItem {
  return {
    id: 'item-1',
    revision: 1,
    kind: 'choice',
    concepts: ['C1'],
    objective: 'o1',
    bloom: 'apply',
    reserved: true,
    lesson: 'l1',
    module: 'm1',
    isWhole: true,
    ...given,
  }
}
