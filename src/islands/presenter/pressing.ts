import type { Desk } from './desk.ts'
import { type Intent, intentOf, type Place } from './key-intent.ts'
import { toggleWholeScreen } from '../../state/trainer/whole-screen.ts'

/** What keys do in the window itself. */
export interface WindowActs {
  readonly overview: () => void
  readonly pointer: () => void
  readonly help: () => void
  readonly jump: () => void
  /** Closes what stands open; `false` where nothing does. */
  readonly close: () => boolean
  /** Takes the focus from a field, so that keys are the show's again. */
  readonly leave: () => void
}

/** The keys of a window, and the digits typed so far of the slide to go to. */
export class Pressing {
  readonly #desk: Desk
  readonly #acts: WindowActs
  /** Minutes of the step that is shown. */
  readonly #minutes: () => number
  #typed = ''
  withLetters = true

  constructor(desk: Desk, acts: WindowActs, minutes: () => number) {
    this.#desk = desk
    this.#acts = acts
    this.#minutes = minutes
  }

  press(event: KeyboardEvent): void {
    const at = focused(event.target)
    // What was typed is gone to, even from a button.
    const isTyped = this.#typed !== '' && event.key === 'Enter' && at === 'button'
    const intent = intentOf(event, isTyped ? 'elsewhere' : at, this.withLetters)
    if (intent === null) return
    if (typeof intent === 'object' && 'digit' in intent) {
      this.#typed = `${this.#typed}${String(intent.digit)}`.slice(-4)
      return
    }
    const typed = this.#typed
    this.#typed = ''
    event.preventDefault()
    if (at === 'field') this.#acts.leave()
    if (typeof intent === 'object') this.#pan(intent.pan)
    else if (intent === 'go' && typed !== '') this.#desk.goTo(Number(typed) - 1)
    else this.#act(intent)
  }

  zoom = () => {
    const desk = this.#desk
    desk.zoom(desk.showing.zoom ? null : { x: 0.5, y: 0.5, times: 2 })
  }

  #act(intent: Exclude<Intent, object>): void {
    const { overview, pointer, help, jump, close } = this.#acts
    const desk = this.#desk
    const acts: Readonly<Record<typeof intent, () => void>> = {
      ...{ overview, pointer, help, jump, zoom: this.zoom },
      ...{ next: desk.next, go: desk.next, previous: desk.previous, black: desk.blacken },
      first: () => desk.goTo(0),
      last: () => desk.goTo(desk.slides.length - 1),
      'full-screen': () => void toggleWholeScreen(),
      // The minutes of the step; once it runs, it is held, or goes on.
      timer: () => (desk.showing.timer ? desk.holdTimer() : desk.time(this.#minutes())),
      close: () => {
        if (!close() && desk.showing.zoom) desk.zoom(null)
      },
    }
    acts[intent]()
  }

  /** A tenth of the slide further; beyond its edges there is nothing to see. */
  #pan([x, y]: readonly [number, number]): void {
    const { zoom } = this.#desk.showing
    const within = (share: number) => Math.min(1, Math.max(0, share))
    if (zoom) this.#desk.zoom({ ...zoom, x: within(zoom.x + x / 10), y: within(zoom.y + y / 10) })
  }
}

function focused(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.matches('input:not([type="checkbox"]), select, textarea')) return 'field'
  if (target.matches('.notes')) return 'notes'
  return target.matches('button, a, summary, input') ? 'button' : 'elsewhere'
}
