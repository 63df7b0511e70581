import type { Instant } from '../learning/progress/event.ts'
import type { Day } from '../learning/review/day.ts'

/** The day of `atMs` where the device is, and those that follow it: `count` in all. */
export function localDays(atMs: Instant, count: number): readonly Day[] {
  const date = new Date(atMs)
  const startOf = (rank: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + rank).getTime()
  return Array.from({ length: count }, (_, rank) => ({ startMs: startOf(rank), endMs: startOf(rank + 1) }))
}
