import type { Day } from '../learning/review/day.ts'
import { fill, plural, type Plural } from '../learning/text.ts'
import { calendarOf } from '../platform/calendar.ts'
import { saveFile } from '../platform/files.ts'
import { isoDate } from './days.ts'
import { course, identity } from './identity.ts'
import { now } from './now.ts'

export interface ReviewCalendar {
  readonly days: readonly Day[]
  /** How many questions fall due on each of them. */
  readonly counts: readonly number[]
  /** `{k}` questions, `{course}`: the name of the course. */
  readonly title: Plural
  readonly description: string
  readonly name: string
  readonly course: string
  readonly locale: string
  /** Of the page where reviews are done. */
  readonly url: string
}

/** Downloads the days on which something falls due. Kept away until it is asked for: what writes calendars is large. */
export function saveReviewCalendar(given: ReviewCalendar): void {
  const { name, locale } = given
  const text = calendarOf(reviewDays(given), {
    ...{ name, maker: `-//${course}//${locale.toUpperCase()}` },
    // In minutes: it grows with each file, and stays within what a calendar counts.
    sequence: Math.floor(now() / 60_000),
  })
  saveFile(`${course}-${locale}.ics`, text, 'text/calendar')
}

export function reviewDays({ days, counts, title, description, course, locale, url }: ReviewCalendar) {
  return days.flatMap((day, at) => {
    const count = counts[at] ?? 0
    const date = isoDate(day)
    const told = { title: fill(plural(locale, title, count), { course }), description, url }
    return count > 0 ? { uid: `${identity}review-${date}`, date, ...told } : []
  })
}
