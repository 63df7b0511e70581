import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'
import { CardDrag } from './drag/card-drag.ts'
import { trackPointer } from './drag/track-pointer.ts'
import type { SorterProps } from './props.ts'
import { resume } from './rounds.ts'
import { Table } from './table.ts'

/** The table, drawn anew whenever something changes on it. */
export function useTable(props: SorterProps) {
  const root = useRef<HTMLDivElement>(null)
  const [, redraw] = useReducer((drawings: number) => drawings + 1, 0)
  const [table] = useState(() => new Table(props, () => redraw(undefined)))
  useLayoutEffect(() => {
    if (!root.current) return undefined
    const { activeElement } = document
    resume(table, root.current.contains(activeElement) ? cardOf(activeElement) : undefined)
    return trackPointer(root.current, new CardDrag(root.current, table))
  }, [])
  useLayoutEffect(() => giveFocus(root.current, table))
  return { root, table }
}

const cardOf = (element: Element | null) => (element as HTMLElement | null)?.dataset.card

/** After a drag the focus moves only if what had it went away; only for who works by keys does the page scroll. */
function giveFocus(root: HTMLElement | null, table: Table): void {
  const { wish } = table
  table.wish = null
  if (!wish?.focus || (wish.way === 'drag' && document.activeElement !== document.body)) return
  root?.querySelector<HTMLElement>(wish.focus)?.focus({ preventScroll: wish.way !== 'keys' })
}
