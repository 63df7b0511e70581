import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Carried, carry } from './carry.ts'
import { type DragEvents, trackPointer } from './track-pointer.ts'

export interface Drag {
  readonly card: string
  /** The zone under the pointer: id of a bin, '' for the cards to sort. */
  readonly zone: string | null
}

export interface DragHands {
  readonly pick: (card: string) => void
  /** Dropped in the zone, or outside of them all. */
  readonly drop: (card: string, zone: string | null) => void
}

/** Cards (`data-drag`) within `root` may be dragged into zones (`data-zone`). The drag under way, or `null`. */
export function useDrag(root: RefObject<HTMLElement>, hands: DragHands): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null)
  useEffect(
    () => (root.current ? trackPointer(root.current, dragsWithin(root.current, hands, setDrag)) : undefined),
    [],
  )
  return drag
}

function dragsWithin(root: HTMLElement, hands: DragHands, tell: (drag: Drag | null) => void): DragEvents {
  let card = ''
  let seen: string | null = null
  let carried: Carried | null = null

  function over(zone: string | null): void {
    if (zone !== seen) tell({ card, zone })
    seen = zone
  }

  function end(zone: string | null): void {
    carried?.end()
    tell(null)
    hands.drop(card, zone)
  }

  return {
    grab: (target) => {
      const element = target.closest<HTMLElement>('[data-drag]')
      return element && { element, byHandle: target.closest('.grip') !== null }
    },
    start: ({ element }, from) => {
      card = element.dataset.drag ?? ''
      seen = null
      hands.pick(card)
      tell({ card, zone: null })
      carried = carry(root, element, from, over)
    },
    move: (to) => carried?.moveTo(to),
    drop: () => end(carried?.zone() ?? null),
    cancel: () => end(null),
  }
}
