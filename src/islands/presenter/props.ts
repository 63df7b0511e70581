import type { ModelStrings } from '../models/strings.ts'
import type { KeysStrings, PresenterStrings } from './strings.ts'

export interface PresenterProps {
  readonly locale: string
  readonly addresses: {
    /** What there is to show: a `TrainerCatalogue`. */
    readonly trainer: string
    /** Of an item, with the hole `{id}`. */
    readonly item: string
    /** Of the words of a model, with the hole `{id}`. */
    readonly model: string
    /** Of what is printed for a room. */
    readonly print: string
  }
  readonly strings: PresenterStrings
  readonly keys: KeysStrings
  /** What the controls of models say. */
  readonly models: ModelStrings
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}
