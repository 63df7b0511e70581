import type { CategoriseItem } from '../../learning/items/categorise.ts'
import type { Board } from '../../learning/sorting/board.ts'
import type { Action } from '../../learning/sorting/play.ts'
import type { Drag } from './drag/use-drag.ts'
import type { Way } from './focus-after.ts'
import type { SorterStrings } from './strings.ts'

/** What the parts of the sorter show and do. */
export interface View {
  /** With the round's cards, and others once the pool was fetched. */
  readonly item: CategoriseItem<string>
  readonly board: Board
  readonly strings: SorterStrings
  readonly locale: string
  readonly drag: Drag | null
  readonly act: (action: Action, way: Way) => void
}

/** Ids of the page's elements: an item stands on a page once. */
export const idOf = (item: { readonly id: string }, part: string) => `${item.id}-${part}`

/** A click without a pointer comes from the keyboard or from assistive technology. */
export const wayOf = (event: MouseEvent): Way => (event.detail === 0 ? 'keys' : 'pointer')
