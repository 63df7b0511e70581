import type { Instant, ProgressEvent, Reset } from '../progress/event.ts'
import { applyEvents, eventsOf, type ProgressState } from '../progress/state.ts'

/** How many answers, by where they are. */
export interface Tally {
  readonly added: number
  readonly both: number
  readonly onlyHere: number
}

export interface Comparison {
  /** What the passport has and this device lacks: taking it adds these, and nothing else. */
  readonly added: readonly ProgressEvent[]
  readonly answers: Tally
  /** What was done besides answering: assessments begun, questions set aside. */
  readonly deeds: Tally
  /** By lesson; `null` for items of no lesson. */
  readonly lessons: ReadonlyMap<string | null, Tally>
  /** Of what would be added: resets, which hide what came before them. */
  readonly resets: readonly Reset[]
  /** Answers that count here and would no longer. */
  readonly hiddenHere: number
  /** Added answers that would not count. */
  readonly hiddenThere: number
}

/** `keyOf` tells events apart, as they are stored; `lessonOf` gives the lesson of an item, where there is one. */
export function compare(
  here: ProgressState,
  events: readonly ProgressEvent[],
  keyOf: (event: ProgressEvent) => string,
  lessonOf: (item: string) => string | undefined,
): Comparison {
  const known = eventsOf(here)
  const places = new Map<string, { readonly event: ProgressEvent; place: keyof Tally }>()
  for (const event of known) places.set(keyOf(event), { event, place: 'onlyHere' })
  for (const event of events) {
    const found = places.get(keyOf(event))
    if (!found) places.set(keyOf(event), { event, place: 'added' })
    else if (found.place === 'onlyHere') found.place = 'both'
  }
  const told = [...places.values()]
  const added = told.flatMap(({ event, place }) => (place === 'added' ? [event] : []))
  return { added, ...tallies(told, lessonOf), ...hiding(here, added) }
}

type Told = readonly { readonly event: ProgressEvent; readonly place: keyof Tally }[]

function tallies(told: Told, lessonOf: (item: string) => string | undefined) {
  const lessons = new Map<string | null, Tally>()
  let [answers, deeds] = [none, none]
  for (const { event, place } of told) {
    if (event.type !== 'attempt') {
      deeds = withOne(deeds, place)
      continue
    }
    const lesson = lessonOf(event.item) ?? null
    answers = withOne(answers, place)
    lessons.set(lesson, withOne(lessons.get(lesson) ?? none, place))
  }
  return { answers, deeds, lessons }
}

/** A reset hides what came before it, on the device that made it and on every one that hears of it. */
function hiding(here: ProgressState, added: readonly ProgressEvent[]) {
  const merged = applyEvents(here, added)
  const counts = new Set(hiddenIds(here))
  const ids = new Set(added.map(({ id }) => id))
  const hidden = merged.hidden.filter(({ id }) => !counts.has(id))
  const hiddenThere = hidden.filter(({ id }) => ids.has(id)).length
  return {
    resets: added.flatMap((event) => (event.type === 'reset' ? [event] : [])),
    hiddenThere,
    hiddenHere: hidden.length - hiddenThere,
  }
}

const none: Tally = { added: 0, both: 0, onlyHere: 0 }
const withOne = (tally: Tally, place: keyof Tally): Tally => ({ ...tally, [place]: tally[place] + 1 })
const hiddenIds = ({ hidden }: ProgressState): string[] => hidden.map(({ id }) => id)

/** How many answers there are, hidden ones too, and when the first was given; `null` where there is none. */
export function holdings(state: ProgressState): {
  readonly answers: number
  readonly sinceMs: Instant | null
} {
  const instants = eventsOf(state).flatMap((event) => (event.type === 'attempt' ? event.submittedAtMs : []))
  return { answers: instants.length, sinceMs: instants[0] ?? null }
}
