import type { Item, ItemKind } from './index.ts'

type ItemOf<Kind extends ItemKind> = Extract<Item<unknown>, { kind: Kind }>

/** By kind, whether an answer is right or wrong as a whole; a cloze is graded gap by gap, were there only one. */
const rules: { readonly [Kind in ItemKind]: (item: ItemOf<Kind>) => boolean } = {
  choice: ({ multiple }) => !multiple,
  categorise: () => false,
  cloze: () => false,
  'text-entry': () => true,
  number: () => true,
  reflection: () => false,
  scenario: () => false,
  order: () => false,
  pairs: () => false,
}

/** Only such an item may be staked. */
export function isAllOrNothing(item: Item<unknown>): boolean {
  const rule = rules[item.kind] as (item: Item<unknown>) => boolean
  return rule(item)
}
