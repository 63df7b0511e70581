import { Component } from 'preact'
import { CardDrag } from '../drag/card-drag.ts'
import { trackPointer } from '../drag/track-pointer.ts'
import type { Arranged, ArrangeProps } from './arranging.ts'
import type { ArrangeStrings } from './strings.ts'

/** Follows drags over the form, and gives the focus where a move asks for it. */
export abstract class ArrangeIsland<
  Props extends ArrangeProps<unknown, ArrangeStrings>,
  State = object,
> extends Component<Props, State> {
  protected abstract readonly table: Arranged
  #stopTracking = (): void => undefined

  override componentDidMount(): void {
    const { answering } = this.table
    const root = answering.root.current
    if (root) this.#stopTracking = trackPointer(root, new CardDrag(root, this.table))
    this.table.takeOver(this.props.found ?? [])
    void answering.wake()
  }

  /** After a drag the focus moves only if what had it went away; only for who works by keys does the page scroll. */
  override componentDidUpdate(): void {
    const { wish, answering } = this.table
    this.table.wish = null
    if (!wish || (wish.way === 'drag' && document.activeElement !== document.body)) return
    const target = answering.root.current?.querySelector<HTMLElement>(wish.focus)
    target?.focus({ preventScroll: wish.way !== 'keys' })
  }

  override componentWillUnmount(): void {
    this.#stopTracking()
  }
}
