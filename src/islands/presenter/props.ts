import type { KeysStrings, PresenterStrings } from './strings.ts'

export interface PresenterProps {
  readonly locale: string
  readonly addresses: {
    /** What there is to show: a `TrainerCatalogue`. */
    readonly trainer: string
    /** Of an item, with the hole `{id}`. */
    readonly item: string
    /** Of what is printed for a room. */
    readonly print: string
  }
  readonly strings: PresenterStrings
  readonly keys: KeysStrings
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}
