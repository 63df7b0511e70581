import { minutesOf, type RunStep } from './run-sheet.ts'

/** Where a trainer is, and since when. */
export interface Progress {
  /** Rank of the step, from 0. */
  readonly at: number
  readonly startedAtMs: number
  /** When this step was come to. */
  readonly enteredAtMs: number
}

export interface Pace {
  /** Spent in this step. */
  readonly spentMs: number
  /** Planned for this step. */
  readonly plannedMs: number
  /** How far behind the plan; negative: ahead of it. Time left in the step is not yet lost. */
  readonly behindMs: number
  /** When all will be over if what is left takes its planned time. */
  readonly endsAtMs: number
}

const minuteMs = 60_000

/** `nowMs` before the step was come to, as where a clock was put back, counts as that moment. */
export function paceOf(steps: readonly RunStep[], progress: Progress, nowMs: number): Pace {
  const { at, startedAtMs, enteredAtMs } = progress
  const before = minutesOf(steps.slice(0, at)) * minuteMs
  const plannedMs = (steps[at]?.minutes ?? 0) * minuteMs
  const after = minutesOf(steps.slice(at + 1)) * minuteMs
  const spentMs = Math.max(0, nowMs - enteredAtMs)
  const elapsedMs = Math.max(0, enteredAtMs - startedAtMs) + spentMs
  return {
    spentMs,
    plannedMs,
    behindMs: elapsedMs - before - Math.min(spentMs, plannedMs),
    endsAtMs: startedAtMs + elapsedMs + Math.max(0, plannedMs - spentMs) + after,
  }
}
