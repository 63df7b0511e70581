import type { Item, ItemKind } from '../learning/items/index.ts'
import { sorterProps } from './sorter-props.ts'

type KindWithProps = Exclude<ItemKind, 'choice'>
type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>

function itself(item: Item, locale: string): object {
  return { item, locale }
}

/** What the island of each kind fetches. A choice is not among them: its few props stand in the page. */
const propsOf: { readonly [Kind in KindWithProps]: (item: ItemOf<Kind>, locale: string) => object } = {
  categorise: sorterProps,
  cloze: itself,
  'text-entry': itself,
  number: itself,
  reflection: itself,
  scenario: itself,
}

/** `null`: nothing to fetch. */
export function activityProps(item: Item, locale: string): object | null {
  if (item.kind === 'choice') return null
  const props = propsOf[item.kind] as (item: Item, locale: string) => object
  return props(item, locale)
}
