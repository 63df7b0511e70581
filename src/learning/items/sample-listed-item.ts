import type { ListedItem } from './listed-item.ts'

/** An item for tests, as the catalogue lists it: whole and valid, but for what the test says. */
export function sampleListedItem(given: Partial<ListedItem> & Pick<ListedItem, 'id'>): ListedItem {
  return {
    revision: 1,
    kind: 'choice',
    concepts: ['c'],
    objective: 'o',
    bloom: 'apply',
    lesson: 'l',
    module: 'm',
    isWhole: true,
    ...given,
  }
}
