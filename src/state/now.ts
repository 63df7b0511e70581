import type { Instant } from '../learning/progress/event.ts'
import { nowMs } from '../platform/clock.ts'

export function now(): Instant {
  return nowMs()
}
