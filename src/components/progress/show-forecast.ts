import { forecast, forecastDays } from '../../learning/review/forecast.ts'
import { plural } from '../../learning/text.ts'
import { daysFrom, dayText } from '../../state/days.ts'
import { readReviewSettings } from '../../state/review-settings.ts'
import { part } from '../part.ts'
import type { Learner } from './learner.ts'
import type { ProgressPage } from './page.ts'

/** Height of the plot, in its own units: see Forecast.astro. */
const height = 100

/** How many questions come back on each of the next days: bars, and the table of the same numbers. */
export function showForecast(section: HTMLElement, page: ProgressPage, learner: Learner): void {
  const { locale, words } = page
  const { queue, state, catalogue, atMs } = learner
  const days = daysFrom(atMs, forecastDays)
  const [, ...later] = forecast({ items: catalogue.items, state }, readReviewSettings(), days)
  // The queue of today holds new questions too, and nothing that was just answered.
  const counts = [queue.items.length, ...later]
  const total = counts.reduce((sum, count) => sum + count, 0)
  part(section, 'said').textContent =
    total === 0
      ? words.forecast.none
      : [
          plural(locale, words.forecast.today, queue.items.length),
          plural(locale, words.forecast.month, total),
        ].join(' ')
  part(section, 'numbers').hidden = total === 0
  part(section, 'most').textContent = String(Math.max(...counts))
  const bars = section.querySelectorAll('rect')
  const rows = section.querySelectorAll('tbody tr')
  for (const [at, count] of counts.entries()) {
    const length = (count / Math.max(1, ...counts)) * height
    bars[at]?.setAttribute('height', String(length))
    bars[at]?.setAttribute('y', String(height - length))
    const [day, questions] = rows[at]?.children ?? []
    if (day) day.textContent = dayText(locale, days[at]?.startMs ?? atMs)
    if (questions) questions.textContent = String(count)
  }
}
