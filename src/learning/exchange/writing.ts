import type { Item, ItemKind } from '../items/index.ts'
import type { BankItem, BankPart, Loss, LossReason } from './bank-format.ts'
import { writable } from './writable-text.ts'

/** What a format makes of an item: its body, and what that lacks; or nothing. */
export type Writing<Body> =
  { readonly body: Body; readonly lacks: readonly LossReason[] } | { readonly leftOut: LossReason }

export type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>

/** Compiles only when every kind has its place in the format. */
export type KindWriters<Body> = {
  readonly [Kind in ItemKind]: (item: ItemOf<Kind>, locale: string) => Writing<Body>
}

export interface WrittenItem<Body> extends BankItem {
  readonly body: Body
}

export interface WrittenItems<Body> {
  readonly items: readonly WrittenItem<Body>[]
  readonly losses: readonly Loss[]
}

/** Each item of the part by the writer of its kind, every text made writable. */
export function writeItems<Body>(part: BankPart, writers: KindWriters<Body>): WrittenItems<Body> {
  const all = part.items.map((bankItem) => {
    const clean = writable(bankItem)
    return { ...clean, writing: writeItem(clean.item, part.locale, writers) }
  })
  return {
    items: all.flatMap(({ writing, ...bankItem }) =>
      'leftOut' in writing ? [] : [{ ...bankItem, body: writing.body }],
    ),
    losses: all.flatMap(({ item, writing }) => lossesOf(item.id, writing)),
  }
}

/** A kind that came after this code was written is left out, not guessed at. */
function writeItem<Body>(item: Item, locale: string, writers: KindWriters<Body>): Writing<Body> {
  const write = writers[item.kind] as ((item: Item, locale: string) => Writing<Body>) | undefined
  return write ? write(item, locale) : { leftOut: 'kind-unknown' }
}

function lossesOf(item: string, writing: Writing<unknown>): readonly Loss[] {
  if ('leftOut' in writing) return [{ item, extent: 'left-out', reason: writing.leftOut }]
  return writing.lacks.map((reason) => ({ item, extent: 'partly', reason }))
}

/** The reasons whose fact holds, in the order in which they are written. */
export const reasons = (facts: Partial<Readonly<Record<LossReason, boolean>>>): readonly LossReason[] =>
  (Object.keys(facts) as LossReason[]).filter((reason) => facts[reason])
