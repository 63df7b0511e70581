import { dayMs } from '../../learning/review/memory.ts'
import type { Instant } from '../../learning/progress/event.ts'
import { fill } from '../../learning/text.ts'
import { dayOf, dayText } from '../../state/days.ts'
import { now } from '../../state/now.ts'
import type { WhenStrings } from './strings.ts'

/** When to come back, in words: later today, tomorrow, in a few days. */
export function whenText(locale: string, atMs: Instant, strings: WhenStrings): string {
  // Rounded: a day may last 23 hours.
  const days = Math.round((dayOf(atMs).startMs - dayOf(now()).startMs) / dayMs)
  if (days <= 0) {
    const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(atMs)
    return fill(strings.today, { time })
  }
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
  return fill(strings.day, { relative, date: dayText(locale, atMs) })
}
