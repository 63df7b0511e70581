import type { CategoriseItem } from '../../learning/items/categorise.ts'
import type { SorterStrings } from './strings.ts'

export interface SorterProps {
  /** With the cards of its first round alone: see `firstRound`. */
  readonly item: CategoriseItem<string>
  readonly strings: SorterStrings
  readonly locale: string
  /** Where the whole item is, as JSON, for the rounds after the first. */
  readonly poolUrl: string
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}
