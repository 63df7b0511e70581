import type { Advice, Reread } from '../../learning/assessment/advice.ts'
import { fill, plural } from '../../learning/text.ts'
import type { AdviceStrings } from './strings.ts'

interface Props {
  readonly advice: readonly Advice[]
  readonly strings: AdviceStrings
  readonly locale: string
}

/** Objectives of which something was missed, and where each is explained. */
export function AdviceList({ advice, strings, locale }: Props) {
  return (
    <section aria-labelledby="advice">
      <h3 id="advice">{strings.title}</h3>
      {advice.length === 0 ? <p>{strings.none}</p> : <p>{strings.tentative}</p>}
      <ul class="advice">
        {advice.map(({ objective, text, right, of, sureAndWrong, rereads }) => (
          <li key={objective}>
            <p>
              <b>{text}</b>
            </p>
            <p class="small">{fill(plural(locale, strings.missed, of - right), { n: of })}</p>
            {sureAndWrong > 0 && (
              <p class="small">
                <b class="wrong">{strings.sure}</b>
              </p>
            )}
            {rereads.map((reread) => (
              <p key={addressOf(reread)}>
                <a href={addressOf(reread)}>{nameOf(reread, strings)}</a>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

const addressOf = ({ lesson, section }: Reread): string =>
  section ? `${lesson.path}#${section.id}` : lesson.path

const nameOf = ({ lesson, section }: Reread, strings: AdviceStrings): string =>
  section
    ? fill(strings.section, { section: section.title, lesson: lesson.title })
    : fill(strings.lesson, { lesson: lesson.title })
