import type { TaughtItem } from '../workshop/trainer-catalogue.ts'
import { isVotedOn } from './vote-address.ts'

/** Why a room does not vote on what an address names. `unknown`: it is no item, or it is kept for the assessments. */
export type NotVoted = 'unknown' | 'unsuitable'

export type Named =
  | { readonly kind: 'nothing' | 'unknown' }
  | { readonly kind: 'voted' | 'unsuitable'; readonly item: TaughtItem }

/** Total: what any fragment, with its `#` or without, names among `items`. */
export function itemNamed(fragment: string, items: readonly TaughtItem[]): Named {
  const name = fragment.replace(/^#/, '')
  if (name === '') return { kind: 'nothing' }
  const item = items.find(({ id }) => id === name)
  if (!item) return { kind: 'unknown' }
  return { kind: isVotedOn(item) ? 'voted' : 'unsuitable', item }
}
