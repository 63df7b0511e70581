import { isIn, type Point, scrollStep } from './geometry.ts'
import type { DragEvents, Grab } from './track-pointer.ts'

export interface DragHands {
  readonly lift: (card: string) => void
  /** Over a zone, id of a bin or '' for the cards to sort; `null` outside. */
  readonly drop: (zone: string | null) => void
}

/**
 * Carries a card (`data-drag`) of `root` under the pointer, over zones (`data-zone`, marked `data-over`), scrolling near
 * the edges.
 */
export class CardDrag implements DragEvents {
  readonly #root: HTMLElement
  readonly #hands: DragHands
  #card: HTMLElement | null = null
  #at: Point = { x: 0, y: 0 }
  /** From the card's own place to where it is shown. */
  #shift: Point = { x: 0, y: 0 }
  /** From the card's corner to the pointer. */
  #hold: Point = { x: 0, y: 0 }
  #over: HTMLElement | undefined
  #frame = 0

  constructor(root: HTMLElement, hands: DragHands) {
    this.#root = root
    this.#hands = hands
  }

  grab(target: Element): Grab | null {
    const element = target.closest<HTMLElement>('[data-drag]')
    return element && { element, byHandle: target.closest('.grip') !== null }
  }

  start({ element }: Grab, from: Point): void {
    const { left, top } = element.getBoundingClientRect()
    this.#card = element
    this.#at = from
    this.#shift = { x: 0, y: 0 }
    this.#hold = { x: from.x - left, y: from.y - top }
    this.#hands.lift(element.dataset.drag ?? '')
    this.#frame = requestAnimationFrame(this.#follow)
  }

  move(to: Point): void {
    this.#at = to
  }

  drop(): void {
    this.#mark()
    this.#end(this.#over?.dataset.zone ?? null)
  }

  cancel(): void {
    this.#end(null)
  }

  #end(zone: string | null): void {
    cancelAnimationFrame(this.#frame)
    if (this.#card) this.#card.style.translate = ''
    this.#over?.removeAttribute('data-over')
    this.#over = undefined
    this.#hands.drop(zone)
  }

  /** Measures anew at every frame: the page scrolls, and what stands above the card may change. */
  readonly #follow = (): void => {
    this.#scroll()
    if (!this.#card) return
    const { left, top } = this.#card.getBoundingClientRect()
    const x = this.#shift.x + this.#at.x - this.#hold.x - left
    const y = this.#shift.y + this.#at.y - this.#hold.y - top
    this.#shift = { x, y }
    this.#card.style.translate = `${x}px ${y}px`
    this.#mark()
    this.#frame = requestAnimationFrame(this.#follow)
  }

  #mark(): void {
    const zones = [...this.#root.querySelectorAll<HTMLElement>('[data-zone]')]
    const over = zones.find((zone) => isIn(zone.getBoundingClientRect(), this.#at))
    if (over === this.#over) return
    this.#over?.removeAttribute('data-over')
    over?.toggleAttribute('data-over', true)
    this.#over = over
  }

  #scroll(): void {
    const bar = this.#root.querySelector('.bar')?.getBoundingClientRect()
    // Once the bar leaves the edge of the view, nothing of the board is below.
    const bottom =
      bar && bar.bottom < innerHeight - 1 ? Infinity : Math.min(bar?.top ?? Infinity, innerHeight)
    const step = scrollStep(this.#at.y, bottom)
    if (step !== 0) scrollBy({ top: step, behavior: 'instant' })
  }
}
