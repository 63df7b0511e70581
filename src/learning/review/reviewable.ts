import { completeSittings } from '../assessment/sitting-answers.ts'
import type { ItemKind } from '../items/index.ts'
import type { ItemId } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'
import { suspendedItems } from '../progress/deeds.ts'
import type { ProgressState } from '../progress/state.ts'

/** By kind, in seconds, how long an answer takes with its feedback; `null`: what is long to answer is not recalled. */
const tookS = {
  choice: 40,
  categorise: 100,
  cloze: 50,
  'text-entry': 35,
  number: 60,
  order: 60,
  pairs: 75,
  reflection: null,
  scenario: null,
} as const satisfies Record<ItemKind, number | null>

type Taking<Kind extends ItemKind> = { [One in Kind]: (typeof tookS)[One] extends null ? never : One }[Kind]

/** The kinds that reviews put. */
export type ReviewKind = Taking<ItemKind>
export type ReviewItem = ListedItem & { readonly kind: ReviewKind }

/** An estimate, in whole minutes, at least one. */
export function minutesOf(items: readonly ReviewItem[]): number {
  const seconds = items.reduce((sum, { kind }) => sum + tookS[kind], 0)
  return Math.max(1, Math.round(seconds / 60))
}

/** What reviews could put at all: of a kind that is recalled, and not still kept for the assessments. */
export function reviewableItems(items: readonly ListedItem[], state: ProgressState): readonly ReviewItem[] {
  const opened = openedItems(items, state)
  return items.filter(
    (item): item is ReviewItem => tookS[item.kind] !== null && (!item.reserved || opened.has(item.id)),
  )
}

/** Those of them that the learner has not set aside. */
export function unsuspended(
  items: readonly ReviewItem[],
  state: Pick<ProgressState, 'deeds' | 'resetAtMs'>,
): readonly ReviewItem[] {
  const suspended = suspendedItems(state)
  return items.filter(({ id }) => !suspended.has(id))
}

/** Once a final was answered whole, the items of every sitting that was: until then they may still be put. */
function openedItems(items: readonly ListedItem[], state: ProgressState): ReadonlySet<ItemId> {
  const complete = completeSittings(state, items)
  const isFinalDone = complete.some(({ form }) => form === 'final')
  return new Set(isFinalDone ? complete.flatMap((sitting) => sitting.items) : [])
}
