import { type DecisionTold, pointsOf } from '../../learning/items/scenario-summary.ts'
import { fill, plural } from '../../learning/text.ts'
import type { ScenarioStrings } from './strings.ts'

interface Props {
  /** What the ending says; a choice may also end the case without more. */
  readonly ending: string | undefined
  readonly told: readonly DecisionTold<string>[]
  readonly explanation: string
  readonly strings: ScenarioStrings
  readonly locale: string
}

/** The end of a case: where it has led, the points, and each decision with the best that could be decided there. */
export function Summary({ ending, told, explanation, strings, locale }: Props) {
  const { had, of } = pointsOf(told)
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(had)
  return (
    <div class="summary">
      <h4 tabIndex={-1}>{strings.summary}</h4>
      {ending !== undefined && <p>{ending}</p>}
      <p>
        <b>{fill(plural(locale, strings.score, of), { points })}</b>
      </p>
      <ol class="trail">
        {told.map(({ node, choice, verdict, better }, at) => (
          <li key={at}>
            <p>{node.text}</p>
            <p>
              <b>{fill(strings.decided, { choice: choice.text })}</b>
            </p>
            {verdict === 'best' && <b class="right">{strings.best}</b>}
            {verdict === 'bettered' && <b class="wrong">{strings.bettered}</b>}
            <p>{choice.explanation}</p>
            {better && (
              <p class="better">
                <b>{fill(strings.better, { choice: better.text })}</b> {better.explanation}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p>{explanation}</p>
    </div>
  )
}
