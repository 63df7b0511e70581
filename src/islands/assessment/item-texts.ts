import type { Item } from '../../learning/items/index.ts'
import type { ItemId } from '../../learning/items/item.ts'
import { fill } from '../../learning/text.ts'
import { fetched } from './fetched.ts'

/** An item that is right or wrong as a whole. */
export type WholeItem = Extract<Item, { kind: 'choice' | 'number' | 'text-entry' }>

/** The texts of an item, asked for when it is put. `address` has the hole `{item}`. Rejects where they do not come. */
export async function itemTexts(address: string, id: ItemId): Promise<WholeItem> {
  const { item } = await fetched<{ readonly item: Item }>(fill(address, { item: id }))
  if (item.kind === 'choice' || item.kind === 'number' || item.kind === 'text-entry') return item
  throw new Error(`"${id}" is not right or wrong as a whole.`)
}

/** Asks for the texts ahead of time; if they do not come they are asked for again. */
export function prefetch(address: string, id: ItemId): void {
  itemTexts(address, id).catch(() => undefined)
}
