import type { Day } from '../learning/review/day.ts'
import type { Instant } from '../learning/progress/event.ts'

/** The learner's days, from that of `nowMs` on: from midnight to midnight where their device is. */
export function daysFrom(nowMs: Instant, count: number): readonly Day[] {
  const now = new Date(nowMs)
  const midnight = (later: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + later).getTime()
  return Array.from({ length: count }, (_, at) => ({ startMs: midnight(at), endMs: midnight(at + 1) }))
}

export function dayOf(nowMs: Instant): Day {
  const [day] = daysFrom(nowMs, 1)
  if (!day) throw new Error('A list of one day is empty.')
  return day
}

/** As ISO 8601 writes the local day: `2026-11-27`. */
export function isoDate({ startMs }: Day): string {
  const start = new Date(startMs)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`
}

/** As the language writes a day: « jeudi 26 novembre ». */
export const dayText = (locale: string, atMs: Instant): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(atMs)
