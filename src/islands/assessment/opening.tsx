import type { ComponentChildren } from 'preact'
import type { AssessmentForm } from '../../learning/progress/event.ts'
import { fill } from '../../learning/text.ts'
import { StakesTable } from './stakes-table.tsx'
import type { AssessmentStrings } from './strings.ts'

interface Props {
  readonly form: AssessmentForm
  /** Questions of the form. */
  readonly size: number
  readonly locale: string
  readonly strings: AssessmentStrings
  /** What can be done from here. */
  readonly children: ComponentChildren
}

/** Seconds a question takes with its stake, for who is quick and for who is not. */
const secondsAQuestion = { quick: 45, slow: 60 }

/** What it is, and why it pays to be honest: the same before the page has come alive. */
export function Opening({ form, size, locale, strings, children }: Props) {
  const { what, points, minutes, stakes } = strings.opening
  const minutesAt = (seconds: number) => Math.max(1, Math.round((size * seconds) / 60))
  const range = fill(minutes, {
    from: minutesAt(secondsAQuestion.quick),
    to: minutesAt(secondsAQuestion.slow),
  })
  return (
    <div class="opening">
      <section aria-labelledby="what">
        <h2 id="what">{what}</h2>
        <ul class="points">
          {points[form].map((point) => (
            <li key={point}>{fill(point, { n: size, minutes: range })}</li>
          ))}
        </ul>
      </section>
      <section class="box" aria-labelledby="stakes">
        <h2 id="stakes">{stakes.title}</h2>
        <p>{stakes.text}</p>
        <StakesTable strings={stakes} bands={strings.result.certainty.bands} locale={locale} />
        <p>{stakes.honest}</p>
      </section>
      <div class="begin needs-script">{children}</div>
    </div>
  )
}
