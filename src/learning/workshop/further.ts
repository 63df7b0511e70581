import type { Offer } from './arrange.ts'
import type { Filling, Unit } from './filling.ts'
import { type Material, materialIn } from './material.ts'
import { prerequisitesOf } from './prerequisites.ts'
import type { TaughtLesson, TrainerCatalogue } from './trainer-catalogue.ts'

/** A moment of the whole room, as its trainer reads of it. */
interface Moment {
  readonly title: string
  readonly note: string
}

/** What a workshop ends with: what made the room hesitate is talked over; then each says what becomes of it. */
export interface ClosingMoments {
  readonly debrief: Moment
  readonly transfer: Moment
}

/** What a moment takes at least, in minutes. */
const momentMinutes = 5

/** Votes on each lesson that those of the workshop are best taught after. */
const recalled = 2

/** Both come last; who leaves with something to do has no need of the other. */
export function putClosing(sheet: Filling, { debrief, transfer }: ClosingMoments): void {
  const closing = ({ title, note }: Moment, rank: number): Offer => ({
    step: { kind: 'moment', title, minutes: momentMinutes, note },
    place: Number.MAX_SAFE_INTEGER - 1 + rank,
    objective: null,
  })
  sheet.put(closing(transfer, 1))
  sheet.put(closing(debrief, 0))
}

/**
 * What fills time that all which works the wish leaves: a recall of what it builds on, the rest of its own lessons, then
 * more of those it builds on, the nearest first.
 */
export function putFurther(
  sheet: Filling,
  catalogue: TrainerCatalogue,
  lessons: readonly TaughtLesson[],
): void {
  const whole = (lesson: TaughtLesson) => materialIn(catalogue, lesson, new Set(lesson.objectives))
  const before = prerequisitesOf(lessons, catalogue.lessons).map(whole)
  const recall = before.flatMap(({ checks }) => checks.slice(0, recalled).map((check) => [check]))
  const units = [recall, ...[...lessons.map(whole), ...before].map(unitsOf)].flat()
  for (const unit of units) {
    if (sheet.isFilled) return
    sheet.put(...unit)
  }
}

/** Something to do and something to tell at a time, each told before it is asked. */
export function unitsOf({
  start,
  keyIdeas,
  sections,
  notes,
  activities,
  toldBefore,
  more,
}: Material): Unit[] {
  const doing = [...notes, ...activities].map((offer) => [toldBefore(offer), offer])
  const rounds = Array.from({ length: Math.max(doing.length, sections.length) }, (_, round) => [
    doing[round] ?? [],
    sections.slice(round, round + 1),
  ]).flat()
  return [
    start,
    ...rounds.slice(0, 2),
    [keyIdeas],
    ...rounds.slice(2),
    ...more.map((offer) => [toldBefore(offer), offer]),
  ]
}
