import type { CategoriseItem } from '../../learning/items/categorise.ts'
import type { CardId } from '../../learning/sorting/board.ts'
import type { Circumstances } from '../answering/item-answering.ts'
import type { SorterStrings } from './strings.ts'

export interface SorterProps {
  readonly item: CategoriseItem<string>
  /** The cards on the table at first, as the page was built with them. */
  readonly round: readonly CardId[]
  readonly strings: SorterStrings
  readonly locale: string
  /** Where it is not a lesson that asks. */
  readonly circumstances?: Circumstances
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}
