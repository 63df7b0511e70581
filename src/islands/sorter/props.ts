import type { CategoriseItem } from '../../learning/items/categorise.ts'
import type { SorterStrings } from './strings.ts'

export interface SorterProps {
  readonly item: CategoriseItem<string>
  readonly strings: SorterStrings
  readonly locale: string
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}
