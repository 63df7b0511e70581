import type { Offer } from './arrange.ts'
import { Filling, type Unit } from './filling.ts'
import { type ClosingMoments, putClosing, putFurther, unitsOf } from './further.ts'
import { lessonsFor, type Material, materialIn } from './material.ts'
import { goingOnFrom, prerequisitesOf } from './prerequisites.ts'
import type { RunSheet } from './run-sheet.ts'
import type { TaughtLesson, TrainerCatalogue } from './trainer-catalogue.ts'

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
  /** Ids of the objectives that were not wished, and that it works to fill the time. */
  readonly besides: readonly string[]
  /** Where much time is left, the lessons that could be added; `null` where it is filled. */
  readonly goingOn: readonly TaughtLesson[] | null
}

/**
 * A run sheet for `wish`, total and always the same. It begins with a guess and ends with the key ideas and a check;
 * then each objective gets something that works it, then telling and doing fill what time is left. Where the wish is worked
 * by all that the course has, closing moments, and what is nearest to the wish, fill the rest.
 */
export function compose(catalogue: TrainerCatalogue, wish: Wish, closing: ClosingMoments): Proposal {
  const known = catalogue.objectives.map(({ id }) => id)
  const wanted = known.filter((id) => wish.objectives.includes(id))
  const lessons = lessonsFor(catalogue, new Set(wanted))
  const material = lessons.map((lesson) => materialIn(catalogue, lesson, new Set(wanted)))
  const sheet = new Filling(wish.minutes)
  putFrame(sheet, material)
  putObjectives(sheet, material, wanted)
  putTheRest(sheet, material)
  const serving = sheet.offers.length
  if (serving > 0) {
    putClosing(sheet, closing)
    putFurther(sheet, catalogue, lessons)
  }
  const further = sheet.offers.slice(serving)
  const isWorked = (offers: readonly Offer[], id: string) => offers.some(({ objective }) => objective === id)
  const used = [...lessons, ...prerequisitesOf(lessons, catalogue.lessons)]
  return {
    sheet: { ...wish, objectives: wanted, steps: sheet.steps },
    noRoom: wanted.filter((id) => !isWorked(sheet.offers, id)),
    besides: known.filter((id) => !wanted.includes(id) && isWorked(further, id)),
    goingOn: sheet.isFilled ? null : goingOnFrom(used, catalogue.lessons),
  }
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
    const cost = (unit: Unit) => unit.reduce((sum, offer) => sum + (offer?.step.minutes ?? 0), 0)
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
