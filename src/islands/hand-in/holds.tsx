import type { LearnerRecord } from '../../learning/class/learner-record.ts'
import { plainName } from '../../learning/class/plain-name.ts'
import { moments } from '../../learning/class/result-code.ts'
import type { fetchedOnce } from '../fetched-once.ts'
import { dayOf } from '../passport/days.ts'
import { Answers } from './answers.tsx'
import type { HandInProps } from './props.ts'

interface Props {
  readonly page: HandInProps
  readonly record: LearnerRecord
  readonly fetched: ReturnType<typeof fetchedOnce>
}

/** All that would be handed in, what would not, and who sees it. */
export function Holds({ page, record, fetched }: Props) {
  const t = page.strings.holds
  const parts = moments.flatMap((moment) => {
    const answers = record.answers.filter((answer) => answer.moment === moment)
    return answers.length > 0 ? [{ moment, answers }] : []
  })
  return (
    <section aria-labelledby="hand-in-holds">
      <h2 id="hand-in-holds">{t.title}</h2>
      {parts.length === 0 ? (
        <p class="holds">{t.none}</p>
      ) : (
        <>
          <Facts {...{ page, record }} />
          <h3>{t.answers}</h3>
          {parts.map(({ moment, answers }) => (
            <Answers key={moment} {...{ page, moment, answers, fetched }} />
          ))}
        </>
      )}
      <div class="hand-in-limits">
        <div>
          <h3>{t.not.title}</h3>
          <ul class="told">
            {t.not.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t.who.title}</h3>
          <p>{t.who.text}</p>
        </div>
      </div>
    </section>
  )
}

function Facts({ page: { locale, course, strings }, record }: Omit<Props, 'fetched'>) {
  const t = strings.holds
  return (
    <dl class="hand-in-facts">
      <div>
        <dt>{t.name}</dt>
        <dd>{plainName(record.name) || t.noName}</dd>
      </div>
      <div>
        <dt>{t.course}</dt>
        <dd>{course}</dd>
      </div>
      <div>
        <dt>{t.day}</dt>
        <dd>{dayOf(locale, record.madeAtMs)}</dd>
      </div>
      <div>
        <dt>{t.number}</dt>
        <dd>
          <span class="hand-in-number">{record.learner}</span> <span class="small">{t.numberWhy}</span>
        </dd>
      </div>
    </dl>
  )
}
