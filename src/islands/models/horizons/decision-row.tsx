import { gradeKind, gradePlace } from '../../../learning/models/horizons/grade-placement.ts'
import type { ToldDecision } from '../../../learning/models/horizons/told-decision.ts'
import { DurationSlider } from './duration-slider.tsx'
import { kinds, type Placement, type Told } from './placement.ts'
import { Reasons, valueOf } from './reasons.tsx'

interface JudgedProps extends Told {
  readonly decision: ToldDecision
  readonly placement: Placement
  /** Checked as it stands now. */
  readonly isChecked: boolean
  readonly isRevealed: boolean
}

interface Props extends JudgedProps {
  readonly number: number
  readonly put: (parameter: `kind-${string}` | `months-${string}`, value: string | number) => void
}

/** A decision to be put on the axis and with its kind, then what is said of it. */
export function DecisionRow({ number, put, ...judged }: Props) {
  const { decision, placement, say, words, locale } = judged
  const { id } = decision
  const toldId = `horizons-${id}-told`
  return (
    <fieldset class="control decision" aria-describedby={toldId}>
      <legend>
        <span class="number">{number}</span> {decision.text}
      </legend>
      <DurationSlider
        id={`horizons-${id}-months`}
        parameter={`months-${id}`}
        label={say('howLong')}
        months={placement.months}
        change={(months) => put(`months-${id}`, months)}
        {...{ say, words, locale }}
      />
      <fieldset class="kinds">
        <legend>{say('which')}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={`kind-${id}`}
              value={kind}
              checked={placement.kind === kind}
              onChange={() => put(`kind-${id}`, kind)}
            />
            {say(kind)}
          </label>
        ))}
      </fieldset>
      <div id={toldId}>
        <Judged {...judged} />
      </div>
    </fieldset>
  )
}

/** Of a wrong kind the right one is not told at once: what to think of comes first. */
function Judged({ decision, placement: { kind, months }, isChecked, isRevealed, ...told }: JudgedProps) {
  const { say } = told
  const why = (
    <>
      <p>{decision.why}</p>
      <Reasons decision={decision} {...told} />
    </>
  )
  if (isRevealed) return <div class="judged">{why}</div>
  if (!isChecked || !kind) return null
  const verdict = gradeKind(decision, kind)
  const value = (criterion: 'purpose' | 'scope') => valueOf(criterion, decision, told)
  return (
    <div class="judged">
      <b class={verdict === 'wrong' ? 'wrong' : 'right'}>{say(verdict, { kind: say(kind).toLowerCase() })}</b>
      <p>{say(gradePlace(decision, months).explanation)}</p>
      {verdict === 'wrong' ? (
        <p>{say('thinkOf', { purpose: value('purpose'), scope: value('scope') })}</p>
      ) : (
        why
      )}
    </div>
  )
}
