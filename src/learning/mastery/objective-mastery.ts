import type { ListedItem } from '../items/listed-item.ts'
import type { Instant } from '../progress/event.ts'
import type { ProgressState } from '../progress/state.ts'
import { memoryOf, retrievability } from '../review/memory.ts'
import { recallsOf } from '../review/recalls.ts'

/**
 * `unmet`: none of its items was ever answered; `fragile`: less than half would come back; `growing`: more would, or
 * too few items tell; `firm`: four in five would, and enough items tell so.
 */
export const masteryLevels = ['unmet', 'fragile', 'growing', 'firm'] as const
export type MasteryLevel = (typeof masteryLevels)[number]

export interface ObjectiveMastery {
  readonly level: MasteryLevel
  /** In [0, 1]: the mean strength of the items met; 0 where none was. */
  readonly mastery: number
  /** Items answered at least once, of their present meaning. */
  readonly met: number
  /** Items whose last recall succeeded. */
  readonly recalled: number
  readonly of: number
}

/** Below it, what was learnt is more likely lost than kept. */
export const growingFrom = 0.5
/** The share that mastery learning usually asks for before going on. */
export const firmFrom = 0.8
/** Two right answers to items with three options are luck one time in nine; three, one in 27. */
export const leastEvidence = 3

/**
 * How well an objective is mastered at `atMs`. The strength of an item is the chance, as memory.ts predicts it, that it
 * is recalled at that instant, or 0 where the last recall failed; mastery is the mean over the items that were met:
 *
 * - what was never asked says nothing, so that a lesson half done is not a failure. It keeps an objective from being
 *   `firm` instead: that takes three items recalled, or all where it has fewer;
 * - it fades by itself, as memory does, and an objective that was firm asks for a review some day;
 * - another try just after a mistake does not mend it: see recalls.ts. The next day does.
 */
export function objectiveMastery(
  items: readonly Pick<ListedItem, 'id' | 'revision'>[],
  state: Pick<ProgressState, 'items'>,
  atMs: Instant,
): ObjectiveMastery {
  const memories = items.flatMap((item) => memoryOf(recallsOf(state.items[item.id], item)) ?? [])
  const known = memories.filter(({ isKnown }) => isKnown)
  const strength = known.reduce((sum, memory) => sum + retrievability(memory, atMs), 0)
  const counts = { met: memories.length, recalled: known.length, of: items.length }
  const mastery = counts.met === 0 ? 0 : strength / counts.met
  return { level: levelOf(mastery, counts), mastery, ...counts }
}

function levelOf(
  mastery: number,
  { met, recalled, of }: Pick<ObjectiveMastery, 'met' | 'recalled' | 'of'>,
): MasteryLevel {
  if (met === 0) return 'unmet'
  if (mastery < growingFrom) return 'fragile'
  return mastery >= firmFrom && recalled >= Math.min(leastEvidence, of) ? 'firm' : 'growing'
}
