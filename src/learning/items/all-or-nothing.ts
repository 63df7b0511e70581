import type { Item, ItemKind } from './index.ts'

type ItemOf<Kind extends ItemKind> = Extract<Item<unknown>, { kind: Kind }>

/** By kind, whether every score is 0 or 1: whether an answer is simply right or wrong. */
const rules: { readonly [Kind in ItemKind]: (item: ItemOf<Kind>) => boolean } = {
  choice: ({ multiple }) => !multiple,
  categorise: () => false,
  cloze: ({ gaps }) => gaps.length === 1,
  'text-entry': () => true,
  number: () => true,
  reflection: () => false,
  scenario: () => false,
}

/** Only such an item may be staked. */
export function isAllOrNothing(item: Item<unknown>): boolean {
  const rule = rules[item.kind] as (item: Item<unknown>) => boolean
  return rule(item)
}
