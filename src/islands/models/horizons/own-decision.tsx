import type { Decision } from '../../../learning/models/horizons/decision.ts'
import { type horizons, ownParameters } from '../../../learning/models/horizons/model.ts'
import type { StateOf } from '../../../learning/models/parameters.ts'
import { Controls } from '../controls.tsx'
import type { ModelProps } from '../model-props.ts'
import { sayer } from '../say.ts'
import { DurationSlider } from './duration-slider.tsx'
import type { Values } from './placement.ts'
import { Reasons } from './reasons.tsx'

interface Props extends ModelProps {
  readonly values: Values
  readonly set: (change: Values) => void
}

/** A decision of the reader's own making, classified as it changes. */
export function OwnDecision({ values, set, ...props }: Props) {
  const told = {
    say: sayer<typeof horizons.texts>(props.words.texts),
    words: props.words.parameters,
    locale: props.locale,
  }
  const decision = ownDecision(values)
  const { purpose, scope } = ownParameters
  return (
    <section class="own" aria-labelledby="horizons-own">
      <h4 id="horizons-own">{told.say('own')}</h4>
      <p>{told.say('ownLede')}</p>
      <DurationSlider
        id="horizons-own-months"
        parameter="horizon"
        label={told.words.horizon?.label ?? ''}
        months={decision.horizonMonths}
        change={(months) => set({ horizon: months })}
        {...told}
      />
      <Controls
        {...props}
        id="horizons-own"
        parameters={{ purpose, scope }}
        state={values}
        onSet={(parameter, value) => set({ [parameter]: value })}
      />
      <Reasons decision={decision} {...told} />
    </section>
  )
}

export function ownDecision(values: Values): Decision {
  const { horizon, purpose, scope } = values as unknown as StateOf<typeof ownParameters>
  return { id: 'own', horizonMonths: horizon, purpose, scope }
}
