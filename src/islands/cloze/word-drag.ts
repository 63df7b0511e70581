import { CardDrag } from '../sorter/drag/card-drag.ts'
import type { Grab } from '../sorter/drag/track-pointer.ts'

/** Carries words. A press on the list of a gap opens the list. */
export class WordDrag extends CardDrag {
  override grab(target: Element): Grab | null {
    return target.closest('select, .put') ? null : super.grab(target)
  }
}
