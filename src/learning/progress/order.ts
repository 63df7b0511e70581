import type { Instant, ProgressEvent } from './event.ts'

export function instantOf(event: ProgressEvent): Instant {
  return event.type === 'attempt' ? event.submittedAtMs : event.atMs
}

/** A total order, the same on every device: by instant, then id, then item, then text. */
export function compareEvents(a: ProgressEvent, b: ProgressEvent): number {
  return (
    instantOf(a) - instantOf(b) ||
    compareTexts(a.id, b.id) ||
    compareTexts(itemOf(a), itemOf(b)) ||
    compareTexts(textOf(a), textOf(b))
  )
}

/**
 * `list`, which is in order, with `events` put in their places; `list` itself where it holds them already.
 * Of two events with the same instant, id and item, the first in order stays. Costs little when events come last.
 */
export function withInserted<Event extends ProgressEvent>(
  list: readonly Event[],
  events: readonly Event[],
): readonly Event[] {
  const copy = [...list]
  const isNew = events.map((event) => insert(copy, event))
  return isNew.includes(true) ? copy : list
}

function insert<Event extends ProgressEvent>(list: Event[], event: Event): boolean {
  const at = list.findLastIndex((known) => compareEvents(known, event) <= 0) + 1
  if (isTwin(list[at - 1], event)) return false
  list.splice(at, isTwin(list[at], event) ? 1 : 0, event)
  return true
}

function isTwin(one: ProgressEvent | undefined, other: ProgressEvent): boolean {
  return one?.id === other.id && instantOf(one) === instantOf(other) && itemOf(one) === itemOf(other)
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

const itemOf = (event: ProgressEvent): string => (event.type === 'attempt' ? event.item : '')
const textOf = (event: ProgressEvent): string => JSON.stringify(event)
