import { checksumOf } from '../passport/checksum.ts'
import type { ProgressEvent } from '../progress/event.ts'
import { compareEvents } from '../progress/order.ts'

/**
 * The same for all that a learner hands in, for the first answer of their history stays the first; and nothing that says
 * who they are. A reset does not change it, nor what is answered later.
 */
export function learnerOf(events: readonly ProgressEvent[]): string {
  const oldest = events
    .filter(({ type }) => type === 'attempt')
    .reduce<ProgressEvent | null>(
      (first, event) => (first && compareEvents(first, event) <= 0 ? first : event),
      null,
    )
  return checksumOf(oldest?.id ?? '')
}
