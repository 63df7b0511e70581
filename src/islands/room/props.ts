import type { RoomStrings } from './strings.ts'

export interface RoomProps {
  readonly locale: string
  /** Where what is chosen from is fetched, and `{id}` of an item. */
  readonly addresses: { readonly catalogue: string; readonly item: string }
  readonly strings: RoomStrings
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}
