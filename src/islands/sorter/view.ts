import type { Table } from './table.ts'

export interface TableProps {
  readonly table: Table
}

/** Ids of the page's elements: an item stands on a page once. */
export const idOf = (item: { readonly id: string }, part: string) => `${item.id}-${part}`
