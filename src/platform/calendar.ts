import { createEvents, type DateArray } from 'ics'

/** Something to do on a day, whatever the time zone. */
export interface CalendarDay {
  /** The same for the same thing: a second import replaces the first. */
  readonly uid: string
  /** The local day, as ISO 8601 writes it: `2026-11-27`. */
  readonly date: string
  readonly title: string
  readonly description: string
  readonly url: string
}

export interface CalendarHead {
  readonly name: string
  /** Of the program and its language: `-//course//FR`. */
  readonly maker: string
  /** Grows with each file: of two of the same `uid`, the later one holds. */
  readonly sequence: number
}

/** In hours after the day began: late enough to be home, early enough to have the time. */
const alarmHour = 18

/** An iCalendar file (RFC 5545) of whole days, each with a reminder. */
export function calendarOf(days: readonly CalendarDay[], { name, maker, sequence }: CalendarHead): string {
  const { error, value } = createEvents(
    days.map(({ date, ...told }) => ({
      ...told,
      ...{ start: dateOf(date), end: dateOf(date, 1), sequence, busyStatus: 'FREE', transp: 'TRANSPARENT' },
      alarms: [
        {
          action: 'display',
          description: told.title,
          trigger: { hours: alarmHour, minutes: 0, before: false },
        },
      ],
    })),
    { calName: name, method: 'PUBLISH' },
  )
  if (error || value === null) throw error ?? new Error('No calendar was made.')
  return folded(value.replace(/^PRODID:.*(?=\r$)/m, `PRODID:${maker}`))
}

/** In octets, without the end of line (RFC 5545, 3.1). */
const longestLine = 75

/** The library folds at 75 characters, and most letters that are not English take more octets than one. */
function folded(text: string): string {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
  return lines.map((line) => foldedLine(line)).join('\r\n')
}

function foldedLine(line: string): string {
  let text = ''
  let octets = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (octets + size > longestLine) {
      text += '\r\n '
      octets = 1
    }
    text += letter
    octets += size
  }
  return text
}

const encoder = new TextEncoder()

function dateOf(iso: string, later = 0): DateArray {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + later)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}
