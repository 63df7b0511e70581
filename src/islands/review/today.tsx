import type { Instant } from '../../learning/progress/event.ts'
import { minutesOf } from '../../learning/review/reviewable.ts'
import { lessonsBegun } from '../../learning/review/review-queue.ts'
import { fill, plural } from '../../learning/text.ts'
import type { Desk, TodayQueue } from './desk.ts'
import { Forecast } from './forecast.tsx'
import type { ReviewProps } from './props.ts'
import { SettingsPanel } from './settings-panel.tsx'
import type { Sources } from './sources.ts'
import { Suspended } from './suspended.tsx'
import { whenText } from './when.ts'

export interface TodayProps {
  readonly desk: Desk
  readonly today: TodayQueue
  readonly page: ReviewProps
  readonly sources: Sources
  readonly begin: () => void
  readonly say: (words: string) => void
  readonly redraw: () => void
}

/** What is to be reviewed today, what was, and when to come back. */
export function Today(props: TodayProps) {
  const { desk, today, page, begin } = props
  const { items, again, reviewed } = today
  const t = page.strings.today
  const isOver = items.length + again.length === 0
  return (
    <>
      <section class="box today" aria-labelledby="review-today">
        <h2 id="review-today" tabIndex={-1} data-heading>
          {headingOf(props)}
        </h2>
        {reviewed.length > 0 && <p>{doneText(props)}</p>}
        {items.length > 0 && <Contents desk={desk} today={today} page={page} />}
        {isOver ? (
          <ComeBack desk={desk} today={today} page={page} />
        ) : (
          <p>
            <button type="button" class="btn primary" onClick={begin}>
              {reviewed.length > 0 ? t.goOn : t.begin}
            </button>
          </p>
        )}
      </section>
      <Forecast desk={desk} page={page} say={props.say} />
      <SettingsPanel {...props} />
      <Suspended {...props} />
    </>
  )
}

function headingOf({ today, page: { strings, locale } }: TodayProps): string {
  const { items, again, reviewed } = today
  const t = strings.today
  if (items.length > 0)
    return fill(plural(locale, reviewed.length > 0 ? t.left : t.due, items.length), { m: minutesOf(items) })
  if (again.length > 0) return plural(locale, t.again, again.length)
  return reviewed.length > 0 ? t.done : t.nothing
}

function doneText({ today: { reviewed }, page: { strings, locale } }: TodayProps): string {
  const { today } = strings
  const right = reviewed.filter(({ isRight }) => isRight).length
  return `${plural(locale, today.reviewed, reviewed.length)} ${plural(locale, today.firstTry, right)}`
}

type PartProps = Pick<TodayProps, 'desk' | 'today' | 'page'>

/** How many come back, how many are new, and what they are about. */
function Contents({ desk, today: { items, fresh }, page: { strings, locale } }: PartProps) {
  const t = strings.today
  const recalled = items.length - fresh.size
  const modules = desk.catalogue.modules.map(({ id, title }) => ({
    title,
    count: items.filter(({ module }) => module === id).length,
  }))
  return (
    <ul class="contents">
      {recalled > 0 && <li>{plural(locale, t.recalled, recalled)}</li>}
      {fresh.size > 0 && <li>{plural(locale, t.fresh, fresh.size)}</li>}
      {modules
        .filter(({ count }) => count > 0)
        .map(({ title, count }) => (
          <li key={title} class="muted">
            {fill(plural(locale, t.ofModule, count), { module: title })}
          </li>
        ))}
    </ul>
  )
}

function ComeBack({ desk, today: { nextAtMs }, page: { strings, locale } }: PartProps) {
  const t = strings.today
  if (nextAtMs !== undefined) return <p>{comeBack(nextAtMs)}</p>
  const { items, state } = desk.course
  const begun = lessonsBegun(items, state)
  const lesson = desk.catalogue.lessons.find(({ id }) => !begun.has(id))
  if (!lesson) return <p>{t.nothingNext}</p>
  return (
    <p>
      {t.feed} <a href={lesson.path}>{lesson.title}</a>
    </p>
  )

  function comeBack(atMs: Instant): string {
    return fill(t.comeBack, { when: whenText(locale, atMs, strings.when) })
  }
}
