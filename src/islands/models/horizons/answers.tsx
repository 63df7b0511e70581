import type { ToldDecision } from '../../../learning/models/horizons/told-decision.ts'
import { classify } from '../../../learning/models/horizons/classify.ts'
import { Axis, type Pin } from './axis.tsx'
import type { Told } from './placement.ts'
import { Reasons } from './reasons.tsx'

interface Props extends Told {
  readonly decisions: readonly ToldDecision[]
}

/** Every decision with its answer, for those who have no script: the style sheet shows it there. */
export function Answers({ decisions, ...told }: Props) {
  return (
    <details class="answer" hidden>
      <summary>{told.say('answers')}</summary>
      <Axis pins={decisions.map(answerOf)} {...told} />
      <ol>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <p>
              <b>{decision.text}</b> {decision.why}
            </p>
            <Reasons decision={decision} {...told} />
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Its own place in the picture; of two kinds that are right, the first. */
const answerOf = (decision: ToldDecision, at: number): Pin => ({
  number: at + 1,
  kind: classify(decision).best[0] ?? 'direct',
  months: decision.horizonMonths,
})
