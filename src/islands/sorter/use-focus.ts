import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { FocusTarget, Way } from './focus-after.ts'

export interface FocusWish {
  readonly target: FocusTarget | null
  readonly way: Way
}

/**
 * What is wished is done once the next board is in the page. After a pointer the page does not scroll;
 * after a drag the focus moves only if what had it went away.
 */
export function useFocus(root: RefObject<HTMLElement>): (wish: FocusWish) => void {
  const wished = useRef<FocusWish | null>(null)
  useLayoutEffect(() => {
    const wish = wished.current
    wished.current = null
    if (!wish?.target || (wish.way === 'drag' && document.activeElement !== document.body)) return
    const element = root.current?.querySelector<HTMLElement>(selectorOf(wish.target))
    element?.focus({ preventScroll: wish.way !== 'keys' })
  })
  return (wish) => {
    const isWithin = root.current?.contains(document.activeElement)
    wished.current = wish.way === 'drag' && !isWithin ? null : wish
  }
}

function selectorOf(target: FocusTarget): string {
  if (typeof target === 'object') return `[data-card="${CSS.escape(target.card)}"]`
  return { destination: '.dest button', check: '[data-check]', again: '[data-again]' }[target]
}
