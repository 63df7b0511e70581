import type { Instant } from '../progress/event.ts'

/** Counts down. What it says is worked out from the clock: a page that slept is right again at once. */
export interface Timer {
  /** Left when it was started or stopped last. */
  readonly leftMs: number
  /** Since when it runs; `null` while it is stopped. */
  readonly sinceMs: Instant | null
}

/** Time for two people to convince each other (Crouch & Mazur 2001: two to four minutes). */
export const talkMs = 120_000

export const started = (leftMs: number, atMs: Instant): Timer => ({ leftMs, sinceMs: atMs })

/** Never below 0; a clock put back takes nothing away. */
export const leftAt = ({ leftMs, sinceMs }: Timer, atMs: Instant): number =>
  sinceMs === null ? leftMs : Math.max(0, leftMs - Math.max(0, atMs - sinceMs))

export const stopped = (timer: Timer, atMs: Instant): Timer => ({
  leftMs: leftAt(timer, atMs),
  sinceMs: null,
})
