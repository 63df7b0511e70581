import type { ItemId, ObjectiveId } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'
import type { AttemptContext, Instant } from '../progress/event.ts'
import type { ProgressState } from '../progress/state.ts'
import type { Day } from './day.ts'
import { interleaved } from '../interleaved.ts'
import { dueAtMs, type Memory, memoryOf, retrievability } from './memory.ts'
import { leastGapMs, recallingAttempts, recallsOf } from './recalls.ts'
import { reviewableItems, type ReviewItem, unsuspended } from './reviewable.ts'
import type { ReviewSettings } from './settings.ts'

/** What a queue is made from. */
export interface Course {
  readonly items: readonly ListedItem[]
  readonly state: ProgressState
  /** Those that the latest assessment found missing: their new items come first. */
  readonly missed: ReadonlySet<ObjectiveId>
}

export interface ReviewQueue {
  /** Due before the end of the day, and new ones: interleaved over modules, most forgotten first otherwise. */
  readonly items: readonly ReviewItem[]
  /** Those of them that were never recalled. */
  readonly fresh: ReadonlySet<ItemId>
  /** When something is due next, if not today; `undefined`: nothing ever was answered, nothing new may come. */
  readonly nextAtMs: Instant | undefined
}

/** `after`: the module of what was put last. The same for the same events, whatever the order in which they came. */
export function reviewQueue(
  course: Course,
  settings: ReviewSettings,
  { now, day, after }: { readonly now: Instant; readonly day: Day; readonly after?: string | undefined },
): ReviewQueue {
  const items = candidates(course)
  const memories = memoriesOf(items, course.state)
  // What is due today already waits for nothing but the gap.
  const comesAtMs = (memory: Memory) => {
    const dueMs = dueAtMs(memory, settings.retention)
    return dueMs < day.endMs ? memory.lastAtMs + leastGapMs : dueMs
  }
  const isDue = (memory: Memory) =>
    dueAtMs(memory, settings.retention) < day.endMs && now - memory.lastAtMs >= leastGapMs
  const due = items.flatMap((item) => {
    const memory = memories.get(item.id)
    return memory && isDue(memory) ? { item, rank: retrievability(memory, day.endMs) } : []
  })
  const news = newItems(course, items, memories)
  const left = Math.max(0, settings.newPerDay - begunIn({ ...day, now }, items, course.state))
  const today = news.slice(0, left).map(({ item, isMissed }) => ({ item, rank: isMissed ? 2 : 3 }))
  const ranked = [...due, ...today].sort((a, b) => a.rank - b.rank || compareIds(a.item, b.item))
  const later = [...memories.values()].filter((memory) => !isDue(memory)).map(comesAtMs)
  const tomorrow = settings.newPerDay > 0 && news.length > left ? [day.endMs] : []
  return {
    items: interleaved(
      ranked.map(({ item }) => item),
      ({ module }) => module,
      after,
    ),
    fresh: new Set(today.map(({ item }) => item.id)),
    nextAtMs: [...later, ...tomorrow].sort((a, b) => a - b)[0],
  }
}

/** What may be put, and what is known of it: in the order of their ids, whatever that of the course. */
export const candidates = ({ items, state }: Pick<Course, 'items' | 'state'>): readonly ReviewItem[] =>
  unsuspended(reviewableItems(items, state), state).toSorted(compareIds)

export function memoriesOf(
  items: readonly ReviewItem[],
  state: Pick<ProgressState, 'items'>,
): ReadonlyMap<ItemId, Memory> {
  return new Map(
    items.flatMap((item) => {
      const memory = memoryOf(recallsOf(state.items[item.id], item))
      return memory ? [[item.id, memory]] : []
    }),
  )
}

/** Contexts of a lesson that is being read: who was examined on one has not begun it. */
const inLesson: readonly AttemptContext[] = ['prediction', 'check', 'sort']

/** Ids of the lessons in which something was answered. */
export function lessonsBegun(
  items: readonly ListedItem[],
  state: Pick<ProgressState, 'items'>,
): ReadonlySet<string> {
  const isBegun = ({ id }: ListedItem) =>
    state.items[id]?.attempts.some(({ context }) => inLesson.includes(context))
  return new Set(items.filter(isBegun).map(({ lesson }) => lesson))
}

/** Those never recalled that may come: missed objectives first, then lessons that were begun. */
export function newItems(
  { items: all, state, missed }: Course,
  items: readonly ReviewItem[],
  memories: ReadonlyMap<ItemId, Memory>,
): readonly { readonly item: ReviewItem; readonly isMissed: boolean }[] {
  const begun = lessonsBegun(all, state)
  return items
    .filter(({ id }) => !memories.has(id))
    .map((item) => ({ item, isMissed: missed.has(item.objective) }))
    .filter(({ item, isMissed }) => isMissed || begun.has(item.lesson))
    .toSorted((a, b) => Number(b.isMissed) - Number(a.isMissed) || compareIds(a.item, b.item))
}

/**
 * How many were recalled for the first time in a review since that day began. What a clock that ran ahead has dated
 * after it does not count, or nothing new would come until then.
 */
function begunIn(
  { startMs, endMs, now }: Day & { readonly now: Instant },
  items: readonly ReviewItem[],
  state: ProgressState,
): number {
  return items.filter((item) => {
    const [first] = recallingAttempts(state.items[item.id], item)
    if (first?.context !== 'review' || first.submittedAtMs < startMs) return false
    return first.submittedAtMs < endMs || first.submittedAtMs <= now
  }).length
}

function compareIds({ id: a }: { readonly id: ItemId }, { id: b }: { readonly id: ItemId }): number {
  return a === b ? 0 : a < b ? -1 : 1
}
