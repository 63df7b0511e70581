import type { ItemId } from '../items/item.ts'
import type { Attempt, Deed, Instant, ProgressEvent } from './event.ts'
import { compareEvents, withInserted } from './order.ts'

export interface ItemProgress {
  /** Those that count, oldest first; never empty. */
  readonly attempts: readonly Attempt[]
}

/** All that was done, derived from the events alone, whatever the order in which they came. */
export interface ProgressState {
  /** Without a prototype: an item that was never answered is `undefined`, whatever its name. */
  readonly items: Readonly<Record<ItemId, ItemProgress>>
  /** Attempts put away by the reset in force, oldest first. */
  readonly hidden: readonly Attempt[]
  /** All of them, oldest first; deeds.ts tells those that count. */
  readonly deeds: readonly Deed[]
  /** Instant of the latest reset that was not undone; -1 where there is none. */
  readonly resetAtMs: Instant
}

export const emptyState: ProgressState = {
  items: recordOf({}),
  hidden: [],
  deeds: [],
  resetAtMs: -1,
}

export function applyEvent(state: ProgressState, event: ProgressEvent): ProgressState {
  return applyEvents(state, [event])
}

export function reduceEvents(events: Iterable<ProgressEvent>): ProgressState {
  return applyEvents(emptyState, events)
}

const deedTypes: readonly string[] = [
  'reset',
  'reset-undone',
  'sitting',
  'suspension',
] satisfies Deed['type'][]

/** `state` itself where it holds the events already. Types of events that are unknown change nothing. */
export function applyEvents(state: ProgressState, events: Iterable<ProgressEvent>): ProgressState {
  const attempts: Attempt[] = []
  const deeds: Deed[] = []
  for (const event of events) {
    if (event.type === 'attempt') attempts.push(event)
    else if (deedTypes.includes(event.type)) deeds.push(event)
  }
  return withAttempts(withDeeds(state, deeds), attempts)
}

/** Every event that made the state, hidden ones too, oldest first. */
export function eventsOf(state: ProgressState): ProgressEvent[] {
  return [...state.deeds, ...attemptsOf(state)].sort(compareEvents)
}

function attemptsOf(state: ProgressState): Attempt[] {
  return [...state.hidden, ...Object.values(state.items).flatMap((item) => item.attempts)]
}

function withDeeds(state: ProgressState, added: readonly Deed[]): ProgressState {
  const deeds = withInserted(state.deeds, added)
  if (deeds === state.deeds) return state
  const resetAtMs = latestReset(deeds)
  return resetAtMs === state.resetAtMs
    ? { ...state, deeds }
    : withAttempts({ ...emptyState, deeds, resetAtMs }, attemptsOf(state))
}

function latestReset(deeds: readonly Deed[]): Instant {
  const undone = new Set(deeds.map((deed) => (deed.type === 'reset-undone' ? deed.reset : null)))
  return deeds.findLast((deed) => deed.type === 'reset' && !undone.has(deed.id))?.atMs ?? -1
}

/** Touches the items that are answered and no other. */
function withAttempts(state: ProgressState, added: Attempt[]): ProgressState {
  const late: Attempt[] = []
  const byItem = new Map<ItemId, Attempt[]>()
  for (const attempt of added.sort(compareEvents)) {
    const list = attempt.submittedAtMs > state.resetAtMs ? byItem.get(attempt.item) : late
    if (list) list.push(attempt)
    else byItem.set(attempt.item, [attempt])
  }
  const items = withItems(state.items, byItem)
  const hidden = withInserted(state.hidden, late)
  return items === state.items && hidden === state.hidden ? state : { ...state, items, hidden }
}

function withItems(
  items: ProgressState['items'],
  added: ReadonlyMap<ItemId, readonly Attempt[]>,
): ProgressState['items'] {
  const changed = new Map<ItemId, ItemProgress>()
  for (const [item, attempts] of added) {
    const known = items[item]?.attempts ?? []
    const all = withInserted(known, attempts)
    if (all !== known) changed.set(item, { attempts: all })
  }
  return changed.size > 0 ? recordOf(items, Object.fromEntries(changed)) : items
}

function recordOf(...parts: readonly ProgressState['items'][]): ProgressState['items'] {
  return Object.assign(
    Object.create(null) as Record<ItemId, ItemProgress>,
    ...parts,
  ) as ProgressState['items']
}
