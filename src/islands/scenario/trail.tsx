import type { DecisionTold } from '../../learning/items/scenario-summary.ts'
import { fill } from '../../learning/text.ts'
import type { ScenarioStrings } from './strings.ts'

interface Props {
  readonly told: readonly DecisionTold<string>[]
  readonly strings: Pick<ScenarioStrings, 'decided' | 'outcome'>
}

/** The decisions taken before this one, each with what came of it. */
export function Trail({ told, strings }: Props) {
  if (told.length === 0) return null
  return (
    <ol class="trail">
      {told.map(({ node, choice }, at) => (
        <li key={at}>
          <p>{node.text}</p>
          <p>
            <b>{fill(strings.decided, { choice: choice.text })}</b>
          </p>
          <details>
            <summary>{strings.outcome}</summary>
            <p>{choice.explanation}</p>
          </details>
        </li>
      ))}
    </ol>
  )
}
