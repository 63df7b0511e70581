import { forecast } from '../../learning/review/forecast.ts'
import type { Day } from '../../learning/review/day.ts'
import { fill, plural } from '../../learning/text.ts'
import { dayText } from '../../state/days.ts'
import { Bars } from './bars.tsx'
import { CalendarButton } from './calendar-button.tsx'
import type { TodayProps } from './today.tsx'

type Props = Pick<TodayProps, 'desk' | 'page' | 'say'>

/** How many questions fall due on each of the days to come: as bars, and as a table; and a calendar to take away. */
export function Forecast({ desk, page, say }: Props) {
  const { days, course, settings } = desk
  const counts = forecast(course, settings, days)
  const t = page.strings.forecast
  const sum = counts.reduce((a, b) => a + b, 0)
  if (sum === 0) return null
  return (
    <section class="forecast" aria-labelledby="review-forecast">
      <h2 id="review-forecast">{t.title}</h2>
      <p>{summaryOf(page, days, counts)}</p>
      <Bars counts={counts} />
      <p class="ends" aria-hidden="true">
        <span>{t.first}</span>
        <span>{t.last}</span>
      </p>
      <details>
        <summary>{t.table}</summary>
        <DayTable page={page} days={days} counts={counts} />
      </details>
      <CalendarButton page={page} days={days} counts={counts} say={say} />
    </section>
  )
}

export interface Counted {
  readonly page: TodayProps['page']
  readonly days: readonly Day[]
  readonly counts: readonly number[]
}

function summaryOf({ strings, locale }: Props['page'], days: readonly Day[], counts: readonly number[]) {
  const most = Math.max(...counts)
  const busiest = days[counts.indexOf(most)]?.startMs ?? 0
  const sum = counts.reduce((a, b) => a + b, 0)
  return fill(plural(locale, strings.forecast.summary, sum), { most, when: dayText(locale, busiest) })
}

/** The days that have something; the others are told not to. */
function DayTable({ page: { strings, locale }, days, counts }: Counted) {
  const t = strings.forecast
  return (
    <table class="days">
      <caption>{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.day}</th>
          <th scope="col">{t.count}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(
          ({ startMs }, at) =>
            (counts[at] ?? 0) > 0 && (
              <tr key={startMs}>
                <th scope="row">{dayText(locale, startMs)}</th>
                <td>{counts[at]}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}
