import type { Item, ItemKind } from '../learning/items/index.ts'
import { sorterProps } from './sorter-props.ts'

type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>

function itself(item: Item, locale: string): object {
  return { item, locale }
}

/** What the island of each kind fetches: a choice in reviews and assessments alone, for it stands whole in a lesson. */
const propsOf: { readonly [Kind in ItemKind]: (item: ItemOf<Kind>, locale: string) => object } = {
  choice: itself,
  categorise: sorterProps,
  cloze: itself,
  'text-entry': itself,
  number: itself,
  reflection: itself,
  scenario: itself,
  order: itself,
  pairs: itself,
}

export function activityProps(item: Item, locale: string): object {
  const props = propsOf[item.kind] as (item: Item, locale: string) => object
  return props(item, locale)
}
