import { type FSRSState, FSRSAlgorithm } from 'ts-fsrs'
import type { Instant } from '../progress/event.ts'
import type { Recall } from './recalls.ts'

/** What FSRS-6 makes of an item's recalls, with its default parameters (open-spaced-repetition, 2025). */
export interface Memory extends FSRSState {
  /** `stability`, in days: how long until the chance of recall has come down to 90 %. `difficulty` goes from 1 to 10. */
  readonly lastAtMs: Instant
  readonly recalls: number
  /** The last recall succeeded. */
  readonly isKnown: boolean
}

export const dayMs = 86_400_000

/** Share of what is due that the learner wants to still know: the more, the more reviews. */
export const retention = { least: 0.8, usual: 0.9, most: 0.95 } as const

const algorithms: Record<number, FSRSAlgorithm> = {}
const fsrs = algorithm(retention.usual)

/** A function of the recalls alone, oldest first; `undefined` of none. */
export function memoryOf(recalls: readonly Recall[]): Memory | undefined {
  return recalls.reduce<Memory | undefined>(remembered, undefined)
}

/** What one more recall makes of it. */
export function remembered(memory: Memory | undefined, { grade, atMs }: Recall): Memory {
  const { stability, difficulty } = fsrs.next_state(memory ?? null, daysSince(memory, atMs), grade)
  return { stability, difficulty, lastAtMs: atMs, recalls: (memory?.recalls ?? 0) + 1, isKnown: grade > 1 }
}

/** The chance, in [0, 1], that the item is recalled at `atMs`. */
export function retrievability(memory: Memory, atMs: Instant): number {
  return fsrs.forgetting_curve(daysSince(memory, atMs), memory.stability)
}

/** When the chance of recall will have come down to `desired`, in [0.8, 0.95]: a whole number of days after the last. */
export function dueAtMs(memory: Memory, desired: number): Instant {
  const days = algorithm(desired).next_interval(memory.stability, 0)
  return memory.lastAtMs + days * dayMs
}

/** A clock that was put back makes no time negative. */
function daysSince(memory: Pick<Memory, 'lastAtMs'> | undefined, atMs: Instant): number {
  return memory ? Math.max(0, atMs - memory.lastAtMs) / dayMs : 0
}

/** Without fuzz: the same history gives the same schedule everywhere. Made once for each share that is asked for. */
function algorithm(desired: number): FSRSAlgorithm {
  return (algorithms[desired] ??= new FSRSAlgorithm({
    request_retention: desired,
    enable_fuzz: false,
    enable_short_term: false,
  }))
}
