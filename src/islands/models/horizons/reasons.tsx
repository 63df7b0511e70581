import { classify, type Criterion } from '../../../learning/models/horizons/classify.ts'
import type { Decision, Kind } from '../../../learning/models/horizons/decision.ts'
import { durationTold } from './duration-slider.tsx'
import type { Told } from './placement.ts'

interface Props extends Told {
  readonly decision: Decision
}

/** What each criterion says of a decision, and what follows. */
export function Reasons({ decision, ...told }: Props) {
  const { say } = told
  const { opinions, borderline } = classify(decision)
  return (
    <div class="reasons">
      <dl class="opinions">
        {opinions.map(({ criterion, says }) => (
          <div key={criterion}>
            <dt>
              {say('opinion', {
                criterion: told.words[criterion]?.label ?? '',
                value: valueOf(criterion, decision, told),
              })}
            </dt>
            <dd>{says ? say(says) : say('silent')}</dd>
          </div>
        ))}
      </dl>
      <p>
        <b>{soTold(decision, told)}</b>
      </p>
      {borderline.map((doubt) => (
        <p key={doubt}>{say(doubt)}</p>
      ))}
    </div>
  )
}

/** "So: direct. Also defensible: operational." */
function soTold(decision: Decision, { say }: Told): string {
  const { best, defensible } = classify(decision)
  const so = say('so', { kind: kindsTold(best, say) })
  return defensible.length === 0 ? so : `${so} ${say('alsoDefensible', { kind: kindsTold(defensible, say) })}`
}

/** "strategic or operational" */
export const kindsTold = (kinds: readonly Kind[], say: Told['say']): string =>
  kinds.map((kind) => say(kind).toLowerCase()).join(` ${say('or')} `)

/** What a criterion is, for this decision: "five years", "the whole firm". */
export function valueOf(criterion: Criterion, decision: Decision, told: Told): string {
  if (criterion === 'horizon') return durationTold(decision.horizonMonths, told)
  return told.words[criterion]?.options?.[decision[criterion]]?.label.toLowerCase() ?? ''
}
