import type { Point } from './geometry.ts'

/** What a press took hold of. `byHandle`: a handle, which needs no long press even under a finger. */
export interface Grab {
  readonly element: HTMLElement
  readonly byHandle: boolean
}

export interface DragEvents {
  /** What may be dragged from `target`, or `null`. */
  readonly grab: (target: Element) => Grab | null
  /** The drag begins: the press was at `from`. */
  readonly start: (grab: Grab, from: Point) => void
  readonly move: (to: Point) => void
  readonly drop: () => void
  readonly cancel: () => void
}

interface Press {
  readonly pointer: number
  readonly grab: Grab
  readonly from: Point
  readonly longPress: ReturnType<typeof setTimeout> | undefined
  /** `armed`: a move will drag, not scroll. `over`: cancelled, but the button or finger is still down. */
  stage: 'waiting' | 'armed' | 'dragging' | 'over'
}

const startsAfterPx = 6
const longPressMs = 180

/** Turns presses within `root` into drags. Returns what stops it. */
export function trackPointer(root: HTMLElement, on: DragEvents): () => void {
  const tracker = new PointerTracker(on)
  // `touchmove` must be listened to before the touch begins, and not passively.
  const types = ['pointerdown', 'touchmove', 'touchend', 'contextmenu', 'click']
  for (const type of types) root.addEventListener(type, tracker, wholly)
  return () => {
    tracker.forget()
    for (const type of types) root.removeEventListener(type, tracker, wholly)
  }
}

const wholly = { capture: true, passive: false }
/** The cards move between lists while they are dragged: only `window` hears to the end. */
const whilePressed = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'keydown']

class PointerTracker {
  readonly #on: DragEvents
  #press: Press | null = null
  #swallowing = false

  constructor(on: DragEvents) {
    this.#on = on
  }

  handleEvent(event: Event): void {
    const { type } = event
    if (type === 'pointerdown') this.#down(event as PointerEvent, event.currentTarget === window)
    else if (type === 'keydown') this.#key(event as KeyboardEvent)
    else if (type === 'click' || type === 'touchend') this.#swallow(event)
    else if (type === 'touchmove' || type === 'contextmenu') this.#hold(event)
    else this.#follow(event as PointerEvent)
  }

  forget(): void {
    clearTimeout(this.#press?.longPress)
    this.#press?.grab.element.removeAttribute('data-armed')
    this.#press = null
    for (const type of whilePressed) window.removeEventListener(type, this, wholly)
  }

  #follow(event: PointerEvent): void {
    if (event.pointerId !== this.#press?.pointer) return
    if (event.type === 'pointermove') this.#move({ x: event.clientX, y: event.clientY }, this.#press)
    else this.#end(event.type === 'pointerup', this.#press)
  }

  #down(event: PointerEvent, isAnywhere: boolean): void {
    // A second finger, wherever, ends the drag of the first.
    if (!event.isPrimary) this.#cancel()
    if (!event.isPrimary || isAnywhere || event.button !== 0) return
    const grab = this.#on.grab(event.target as Element)
    if (!grab) return
    this.forget()
    const slow = event.pointerType === 'touch' && !grab.byHandle
    const longPress = slow ? setTimeout(() => this.#arm(), longPressMs) : undefined
    const from = { x: event.clientX, y: event.clientY }
    this.#press = { pointer: event.pointerId, grab, from, longPress, stage: slow ? 'waiting' : 'armed' }
    for (const type of whilePressed) window.addEventListener(type, this, wholly)
  }

  #arm(): void {
    if (!this.#press) return
    this.#press.stage = 'armed'
    this.#press.grab.element.toggleAttribute('data-armed', true)
  }

  #move(to: Point, press: Press): void {
    const far = Math.hypot(to.x - press.from.x, to.y - press.from.y) > startsAfterPx
    // A swipe: the page scrolls.
    if (press.stage === 'waiting' && far) this.forget()
    if (press.stage === 'armed' && far) {
      press.stage = 'dragging'
      this.#on.start(press.grab, press.from)
    }
    if (press.stage === 'dragging') this.#on.move(to)
  }

  #end(lifted: boolean, press: Press): void {
    const wasTap = press.stage === 'waiting' || press.stage === 'armed'
    if (!lifted) this.#cancel()
    else if (press.stage === 'dragging') this.#on.drop()
    this.forget()
    if (!wasTap) this.#swallowNextClick()
  }

  #cancel(): void {
    if (this.#press?.stage === 'dragging') this.#on.cancel()
    if (this.#press) this.#press.stage = 'over'
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#press?.stage !== 'dragging') return
    event.stopPropagation()
    this.#cancel()
  }

  /** A move that may scroll ends the drag by `pointercancel`, and so does the menu of a long press. */
  #hold(event: Event): void {
    if (this.#press && this.#press.stage !== 'waiting') event.preventDefault()
  }

  /** The click, or the end of the touch, comes in the task of `pointerup`: it is no choice. */
  #swallowNextClick(): void {
    this.#swallowing = true
    setTimeout(() => (this.#swallowing = false), 0)
  }

  #swallow(event: Event): void {
    if (!this.#swallowing) return
    event.preventDefault()
    event.stopPropagation()
  }
}
