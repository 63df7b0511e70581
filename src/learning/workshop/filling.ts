import { arranged, longestPresenting, type Offer, presentedInARow } from './arrange.ts'
import { limits } from './codec.ts'
import { minutesOf, type RunStep } from './run-sheet.ts'
import { longestOf, stretched } from './stretch.ts'

/** In minutes, of so many: five, or five percent. */
export const slackIn = (minutes: number): number => Math.max(5, Math.floor(minutes / 20))

/** What is put in together, or not at all. */
export type Unit = readonly (Offer | null)[]

/** A run sheet on its way: what is put in stays, and only what fits is put in. */
export class Filling {
  readonly #minutes: number
  offers: readonly Offer[] = []

  constructor(minutes: number) {
    this.#minutes = minutes
  }

  /** All of them or none; what is in it already is passed over. */
  put(...unit: Unit): boolean {
    const added = unit.filter((offer) => offer !== null).filter((offer) => !this.#has(offer))
    if (added.length === 0) return true
    const steps = arranged([...this.offers, ...added])
    const fits =
      minutesOf(steps) <= this.#minutes &&
      presentedInARow(steps) <= longestPresenting &&
      steps.length <= limits.steps
    if (fits) this.offers = [...this.offers, ...added]
    return fits
  }

  get left(): number {
    return this.#minutes - minutesOf(arranged(this.offers))
  }

  /** In order, with its breaks, each step given what time is left as far as it may take it. */
  get steps(): readonly RunStep[] {
    return arranged(stretched(this.offers, (offers) => minutesOf(arranged(offers)) <= this.#minutes))
  }

  /** Whether the time is filled, but for what a trainer fills by a word more. */
  get isFilled(): boolean {
    const least = this.#minutes - slackIn(this.#minutes)
    return minutesOf(arranged(longestOf(this.offers))) >= least && minutesOf(this.steps) >= least
  }

  #has(offer: Offer): boolean {
    const name = nameOf(offer)
    return this.offers.some((one) => nameOf(one) === name)
  }
}

function nameOf({ step }: Offer): string {
  if (step.kind === 'activity') return step.item
  if (step.kind === 'moment') return step.title
  return step.kind === 'break' ? '' : [step.kind, step.lesson, step.section].join('/')
}
