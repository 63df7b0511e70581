import { versioned } from '../learning/progress/codec.ts'
import type { Instant } from '../learning/progress/event.ts'
import { eventsOf, type ProgressState } from '../learning/progress/state.ts'
import type { SetAside } from './set-aside.ts'

/** JSON of all there is: events in the form in which they are stored, and the values that could not be read. */
export function progressFile(
  course: string,
  state: ProgressState,
  setAside: readonly SetAside[],
  savedAtMs: Instant,
): string {
  return JSON.stringify({ course, savedAtMs, events: eventsOf(state).map(versioned), setAside })
}
