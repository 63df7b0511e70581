import type { Kind } from '../../../learning/models/horizons/decision.ts'
import type { ToldDecision } from '../../../learning/models/horizons/told-decision.ts'
import { ChoiceControl } from '../choice-control.tsx'
import type { StageProps } from '../staging.tsx'
import { DurationSlider } from './duration-slider.tsx'
import { inHandParameters } from './in-hand.tsx'
import { kinds, placementOf, type Told, toldIn, type Values } from './placement.ts'

interface Props {
  readonly decisions: readonly ToldDecision[]
  readonly values: Values
  readonly set: (change: Values) => void
  readonly props: StageProps
}

/** Takes a decision in hand, and puts it where the room says; what moves is told anew once it is asked for. */
export function InHandControls({ decisions, values, set, props }: Props) {
  const told = toldIn(props)
  const { say } = told
  const { strings, locale } = props
  const id = String(values.inHand)
  const { kind, months } = placementOf(values, id)
  const options = Object.fromEntries(
    decisions.map((decision, at) => [decision.id, { label: `${String(at + 1)}. ${decision.text}` }] as const),
  )
  const put = (change: Values) => set({ ...change, told: 'nothing' })
  return (
    <>
      <ChoiceControl
        {...{ domId: 'horizons-in-hand', id: 'inHand', strings, locale, value: id }}
        parameter={inHandParameters(decisions.map((decision) => decision.id)).inHand}
        words={{ label: say('decisions'), options }}
        onSet={(inHand) => put({ inHand })}
      />
      <DurationSlider
        {...{ id: 'horizons-months', parameter: 'months', months, ...told }}
        label={say('howLong')}
        change={(value) => put({ [`months-${id}`]: value })}
      />
      <KindChoice {...{ kind, told }} onSet={(one) => put({ [`kind-${id}`]: one })} />
      <p class="buttons">
        {kind && (
          <button class="btn" type="button" onClick={() => set({ told: 'verdict' })}>
            {say('check')}
          </button>
        )}
        <button class="btn" type="button" onClick={() => set({ told: 'answer' })}>
          {say('reveal')}
        </button>
      </p>
    </>
  )
}

interface KindProps {
  readonly kind: Kind | null
  readonly told: Told
  readonly onSet: (kind: Kind) => void
}

function KindChoice({ kind, told: { say }, onSet }: KindProps) {
  return (
    <fieldset class="control kinds">
      <legend>{say('which')}</legend>
      {kinds.map((one) => (
        <label key={one}>
          <input type="radio" name="kind" value={one} checked={kind === one} onChange={() => onSet(one)} />
          {say(one)}
        </label>
      ))}
    </fieldset>
  )
}
