import { checksumOf } from '../passport/checksum.ts'
import type { ProgressEvent } from '../progress/event.ts'
import { compareEvents } from '../progress/order.ts'

/** The same in all that a learner hands in, whatever came after: drawn from the id of their oldest answer. */
export function learnerOf(events: readonly ProgressEvent[]): string {
  const [oldest] = events.filter(({ type }) => type === 'attempt').sort(compareEvents)
  return checksumOf(oldest?.id ?? '')
}
