import type { Comparison, Tally } from '../../learning/passport/compare.ts'
import { fill, type Plural, plural } from '../../learning/text.ts'
import { minuteOf } from './days.ts'
import type { PassportProps } from './props.ts'

/** What may be taken in, and where it comes from. */
export interface Offer {
  readonly comparison: Comparison
  readonly unreadable: number
  /** When the passport was made; `null` for what another address of this origin holds. */
  readonly madeAtMs: number | null
  /** That address. */
  readonly base?: string
}

interface Props {
  readonly page: PassportProps
  readonly offer: Offer
  /** Titles of lessons, by id, as far as they are known. */
  readonly titles: ReadonlyMap<string, string>
  readonly confirm: () => void
  readonly cancel: () => void
}

/** What would be added, what is here already, what stays, what is left out: nothing is added before it is agreed to. */
export function Preview({ page, offer, titles, confirm, cancel }: Props) {
  const { locale } = page
  const t = page.strings.preview
  const { comparison, madeAtMs, base = '' } = offer
  const { added } = comparison.answers
  const isNew = comparison.added.length > 0
  return (
    <section class="box" aria-labelledby="passport-preview">
      <h3 id="passport-preview" tabIndex={-1} data-heading>
        {t.title}
      </h3>
      <p class="muted">
        {madeAtMs === null ? fill(t.from, { base }) : fill(t.made, { date: minuteOf(locale, madeAtMs) })}
      </p>
      <ul class="told">
        {facts(page, offer).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {isNew && <Lessons {...{ page, titles }} lessons={comparison.lessons} />}
      {!isNew && <p>{t.nothingNew}</p>}
      <p class="acts">
        {isNew && (
          <button type="button" class="btn primary" onClick={confirm}>
            {added > 0 ? plural(locale, t.confirm, added) : t.confirmDeeds}
          </button>
        )}
        <button type="button" class="btn" onClick={cancel}>
          {isNew ? t.cancel : t.close}
        </button>
      </p>
    </section>
  )
}

function facts(
  { locale, strings: { preview: t } }: PassportProps,
  { comparison, unreadable }: Offer,
): string[] {
  const { answers, deeds, hiddenHere, hiddenThere } = comparison
  const told: readonly (readonly [Plural, number])[] = [
    [t.added, answers.added],
    [t.deeds, deeds.added],
    [t.hiddenThere, hiddenThere],
    [t.hiddenHere, hiddenHere],
    [t.both, answers.both],
    [t.onlyHere, answers.onlyHere],
    [t.unreadable, unreadable],
  ]
  return told.flatMap(([forms, k]) => (k > 0 ? plural(locale, forms, k) : []))
}

interface LessonsProps {
  readonly page: PassportProps
  readonly titles: ReadonlyMap<string, string>
  readonly lessons: ReadonlyMap<string | null, Tally>
}

const places = ['added', 'both', 'onlyHere'] as const

/** In the order of the course; what belongs to no lesson any more comes last. */
function Lessons({ page, titles, lessons }: LessonsProps) {
  const t = page.strings.preview.table
  const rows = [...[...titles].filter(([id]) => lessons.has(id)), [null, t.other] as const].flatMap(
    ([id, title]) => {
      const tally = lessons.get(id)
      return tally ? [{ title, tally }] : []
    },
  )
  return (
    <details>
      <summary>{t.summary}</summary>
      <div class="scrolled" role="group" aria-label={t.summary} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.lesson}</th>
              {places.map((place) => (
                <th scope="col" key={place}>
                  {t[place]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title, tally }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {places.map((place) => (
                  <td key={place}>{tally[place] || '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
