import type { ItemId } from '../items/item.ts'
import type { Attempt, Deed, Instant, ProgressEvent, Reset, ResetUndone } from './event.ts'
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
  /** All of them, oldest first; see deeds.ts for those that count. */
  readonly deeds: readonly Deed[]
  /** Oldest first. */
  readonly resets: readonly (Reset | ResetUndone)[]
  /** Instant of the latest reset that was not undone; -1 where there is none. */
  readonly resetAtMs: Instant
}

export const emptyState: ProgressState = {
  items: recordOf({}),
  hidden: [],
  deeds: [],
  resets: [],
  resetAtMs: -1,
}

export function applyEvent(state: ProgressState, event: ProgressEvent): ProgressState {
  return applyEvents(state, [event])
}

export function reduceEvents(events: Iterable<ProgressEvent>): ProgressState {
  return applyEvents(emptyState, events)
}

/** By its type, where an event goes; one of an unknown type goes nowhere. */
const places: Readonly<Record<ProgressEvent['type'], 'attempts' | 'resets' | 'deeds'>> = {
  attempt: 'attempts',
  reset: 'resets',
  'reset-undone': 'resets',
  sitting: 'deeds',
  suspension: 'deeds',
}

/** `state` itself where it holds the events already. Types of events that are unknown change nothing. */
export function applyEvents(state: ProgressState, events: Iterable<ProgressEvent>): ProgressState {
  const added = { attempts: [] as Attempt[], resets: [] as (Reset | ResetUndone)[], deeds: [] as Deed[] }
  for (const event of events) (added[places[event.type]] as ProgressEvent[] | undefined)?.push(event)
  const deeds = withInserted(state.deeds, added.deeds)
  const known = deeds === state.deeds ? state : { ...state, deeds }
  return withAttempts(withResets(known, added.resets), added.attempts)
}

/** Every event that made the state, hidden ones too, oldest first. */
export function eventsOf(state: ProgressState): ProgressEvent[] {
  return [...state.resets, ...state.deeds, ...attemptsOf(state)].sort(compareEvents)
}

function attemptsOf(state: ProgressState): Attempt[] {
  return [...state.hidden, ...Object.values(state.items).flatMap((item) => item.attempts)]
}

function withResets(state: ProgressState, added: readonly (Reset | ResetUndone)[]): ProgressState {
  const resets = withInserted(state.resets, added)
  if (resets === state.resets) return state
  const resetAtMs = latestReset(resets)
  return resetAtMs === state.resetAtMs
    ? { ...state, resets }
    : withAttempts({ ...emptyState, deeds: state.deeds, resets, resetAtMs }, attemptsOf(state))
}

function latestReset(resets: readonly (Reset | ResetUndone)[]): Instant {
  const undone = new Set(resets.map((event) => (event.type === 'reset' ? null : event.reset)))
  return resets.findLast((event) => event.type === 'reset' && !undone.has(event.id))?.atMs ?? -1
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
