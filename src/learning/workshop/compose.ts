import { arranged, longestPresenting, type Offer, presentedInARow } from './arrange.ts'
import { type Material, materialOf } from './material.ts'
import { minutesOf, type RunSheet } from './run-sheet.ts'
import { stretched } from './stretch.ts'
import type { TrainerCatalogue } from './trainer-catalogue.ts'

/** What a trainer asks for. */
export interface Wish extends Omit<RunSheet, 'steps'> {
  readonly minutes: number
  readonly objectives: readonly string[]
}

export interface Proposal {
  /** It lasts no longer than was wished. */
  readonly sheet: RunSheet
  /** Ids of the objectives that no activity of it works: there is no time, or nothing to do. */
  readonly noRoom: readonly string[]
}

/**
 * A run sheet for `wish`, total and always the same. It begins with a guess and ends with the key ideas and a check;
 * then each objective gets something that works it, then telling and doing fill what time is left.
 */
export function compose(catalogue: TrainerCatalogue, wish: Wish): Proposal {
  const known = catalogue.objectives.map(({ id }) => id)
  const wanted = known.filter((id) => wish.objectives.includes(id))
  const material = materialOf(catalogue, new Set(wanted))
  const sheet = new Filling(wish.minutes)
  putFrame(sheet, material)
  putObjectives(sheet, material, wanted)
  putTheRest(sheet, material)
  const steps = arranged(stretched(sheet.offers, (offers) => minutesOf(arranged(offers)) <= wish.minutes))
  const worked = new Set(sheet.offers.map(({ objective }) => objective))
  return {
    sheet: { ...wish, objectives: wanted, steps },
    noRoom: wanted.filter((id) => !worked.has(id)),
  }
}

/** A run sheet on its way: what is put in stays, and only what fits is put in. */
class Filling {
  readonly #minutes: number
  offers: readonly Offer[] = []

  constructor(minutes: number) {
    this.#minutes = minutes
  }

  /** All of them or none; what is in it already is passed over. */
  put(...unit: readonly (Offer | null)[]): boolean {
    const added = unit.filter((offer) => offer !== null).filter((offer) => !this.has(offer))
    const steps = arranged([...this.offers, ...added])
    const fits = minutesOf(steps) <= this.#minutes && presentedInARow(steps) <= longestPresenting
    if (fits) this.offers = [...this.offers, ...added]
    return fits
  }

  has(offer: Offer): boolean {
    return this.offers.some((one) => nameOf(one) === nameOf(offer))
  }

  get left(): number {
    return this.#minutes - minutesOf(arranged(this.offers))
  }
}

const nameOf = ({ step }: Offer): string => {
  if (step.kind === 'activity') return step.item
  return step.kind === 'section' || step.kind === 'note'
    ? [step.kind, step.lesson, step.section].join('/')
    : ''
}

function putFrame(sheet: Filling, material: readonly Material[]): void {
  const [first, last] = [material[0], material.at(-1)]
  if (!first || !last) return
  sheet.put(...first.start)
  sheet.put(last.keyIdeas, last.checks[0] ?? null)
}

/** A guess works no objective: nothing was taught yet. Each takes its share of the time left, or the least it can. */
function putObjectives(sheet: Filling, material: readonly Material[], wanted: readonly string[]): void {
  const guesses = material.flatMap(({ start }) => start)
  const isWorked = (id: string) =>
    sheet.offers.some((offer) => offer.objective === id && !guesses.includes(offer))
  for (const [rank, id] of wanted.entries()) {
    if (isWorked(id)) continue
    const open = wanted.slice(rank).filter((one) => !isWorked(one)).length
    const share = sheet.left / open
    const offers = material.flatMap(({ activities, toldBefore }) =>
      activities
        .filter(({ objective }) => objective === id)
        .map((activity) => [toldBefore(activity), activity] as const),
    )
    const cost = (unit: readonly (Offer | null)[]) =>
      unit.reduce((sum, offer) => sum + (offer?.step.minutes ?? 0), 0)
    const dear = offers.filter((unit) => cost(unit) <= share).toSorted((a, b) => cost(b) - cost(a))
    const cheap = offers.toSorted((a, b) => cost(a) - cost(b))
    const fits = [...dear, ...cheap].some((unit) => sheet.put(...unit))
    if (!fits) cheap.some(([, activity]) => sheet.put(activity))
  }
}

/** Lesson by lesson in turn, something to do and something to tell at a time. */
function putTheRest(sheet: Filling, material: readonly Material[]): void {
  const queues = material.map(unitsOf)
  const rounds = Math.max(0, ...queues.map(({ length }) => length))
  for (let round = 0; round < rounds; round += 1)
    for (const queue of queues) {
      const unit = queue[round]
      if (unit) sheet.put(...unit)
    }
}

function unitsOf({ start, keyIdeas, sections, notes, activities, toldBefore }: Material) {
  const doing = [...notes, ...activities].map((offer) => [toldBefore(offer), offer])
  const rounds = Array.from({ length: Math.max(doing.length, sections.length) }, (_, round) => [
    doing[round] ?? [],
    sections.slice(round, round + 1),
  ]).flat()
  return [start, ...rounds.slice(0, 2), [keyIdeas], ...rounds.slice(2)]
}
