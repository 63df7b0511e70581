import { minutesOf, type RunStep } from './run-sheet.ts'

/** A step that may stand in a run sheet. */
export interface Offer {
  readonly step: RunStep
  /** Where in the course: what is earlier has a smaller one. */
  readonly place: number
  /** Id of the objective that it works; `null`: of none in particular. */
  readonly objective: string | null
}

/** In minutes: a room that is told things for longer stops listening. */
export const longestPresenting = 15

export const breakMinutes = 10

/** When a break is due, in minutes since the last one: between these two, or at the last seam before. */
const due = { from: 75, until: 90 } as const

/** For less than this no break is worth its ten minutes. */
const worthABreak = 15

/** In the order of the course, with its breaks. */
export function arranged(offers: readonly Offer[]): readonly RunStep[] {
  const steps = offers.toSorted((one, other) => one.place - other.place).map(({ step }) => step)
  const all: RunStep[] = []
  let [left, sinceBreak] = [minutesOf(steps), 0]
  for (const step of steps) {
    const isDue = sinceBreak >= due.from || sinceBreak + step.minutes > due.until
    if (isDue && sinceBreak > 0 && left >= worthABreak) {
      all.push({ kind: 'break', minutes: breakMinutes })
      sinceBreak = 0
    }
    all.push(step)
    sinceBreak += step.minutes
    left -= step.minutes
  }
  return all
}

/** The longest that a room is told things without doing any; a break is not doing. */
export function presentedInARow(steps: readonly RunStep[]): number {
  let [longest, running] = [0, 0]
  for (const { kind, minutes } of steps) {
    if (kind === 'break') continue
    running = kind === 'section' ? running + minutes : 0
    longest = Math.max(longest, running)
  }
  return longest
}
