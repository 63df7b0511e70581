import type { ToldDecision } from '../../../learning/models/horizons/told-decision.ts'
import { classify } from '../../../learning/models/horizons/classify.ts'
import type { UnscriptedProps } from '../model-props.ts'
import { Axis, type Pin } from './axis.tsx'
import { decisionsIn, toldIn } from './placement.ts'
import { Reasons } from './reasons.tsx'

/** Every decision with its answer, for those who have no script. */
export function Answers(props: UnscriptedProps) {
  const decisions = decisionsIn(props.words)
  const told = toldIn(props)
  return (
    <details class="answer">
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
