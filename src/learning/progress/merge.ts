import type { ProgressEvent } from './event.ts'
import { compareEvents } from './order.ts'

/**
 * The union by id, in order: commutative, associative, idempotent.
 * Of two events that bear one id, which no program of ours writes, the first in order stays.
 */
export function mergeEvents(...histories: readonly Iterable<ProgressEvent>[]): ProgressEvent[] {
  const byId = new Map<string, ProgressEvent>()
  for (const history of histories) {
    for (const event of history) {
      const known = byId.get(event.id)
      if (!known || compareEvents(event, known) < 0) byId.set(event.id, event)
    }
  }
  return [...byId.values()].sort(compareEvents)
}
