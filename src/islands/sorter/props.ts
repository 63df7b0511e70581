import type { CategoriseItem } from '../../learning/items/categorise.ts'
import type { AttemptContext } from '../../learning/progress/event.ts'
import type { CardId } from '../../learning/sorting/board.ts'
import type { SorterStrings } from './strings.ts'

export interface SorterProps {
  readonly item: CategoriseItem<string>
  /** The cards on the table at first, as the page was built with them. */
  readonly round: readonly CardId[]
  readonly strings: SorterStrings
  readonly locale: string
  /** Why the cards are put, and under what name a round is kept. */
  readonly context: AttemptContext
  readonly draft: string
  /** Delay of the status, for tests. */
  readonly speakAfterMs?: number
}
