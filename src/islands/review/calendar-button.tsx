import type { Counted } from './forecast.tsx'

/** A calendar file of the days that have something. What writes it is fetched when it is asked for. */
export function CalendarButton({
  page,
  days,
  counts,
  say,
}: Counted & { readonly say: (words: string) => void }) {
  const { locale, course, url, strings } = page
  const t = strings.forecast.calendar
  const save = () =>
    import('../../state/save-review-calendar.ts')
      .then(({ saveReviewCalendar }) => {
        const { name, event: title, description } = t
        saveReviewCalendar({ days, counts, name, title, description, course, locale, url })
        say(t.saved)
      })
      .catch(() => say(t.failed))
  return (
    <p>
      <button type="button" class="btn" onClick={() => void save()}>
        {t.save}
      </button>
    </p>
  )
}
