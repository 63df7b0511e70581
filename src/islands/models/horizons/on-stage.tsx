import { classify } from '../../../learning/models/horizons/classify.ts'
import { ownParameters } from '../../../learning/models/horizons/model.ts'
import type { Parameters } from '../../../learning/models/parameters.ts'
import { Controls } from '../controls.tsx'
import { type Face, staged, type StageProps } from '../staging.tsx'
import { durationTold, DurationSlider } from './duration-slider.tsx'
import { InHand, inHandParameters, judged } from './in-hand.tsx'
import { InHandControls } from './in-hand-controls.tsx'
import { ownDecision } from './own-decision.tsx'
import { decisionsIn, pinsOf, placementOf, placementParameters, toldIn, type Values } from './placement.ts'
import { kindsTold, Reasons } from './reasons.tsx'

/** Decisions are placed one by one, each told once it is asked for; then one of the room's own, as it changes. */
export function onStage(props: StageProps) {
  const decisions = decisionsIn(props.words)
  const ids = decisions.map(({ id }) => id)
  const told = toldIn(props)
  const placed = (values: Values) =>
    told.say('placed', { k: String(pinsOf(ids, values).length), n: String(ids.length) })
  return staged<Parameters>(props, {
    id: 'horizons',
    parameters: { ...placementParameters(ids), ...ownParameters, ...inHandParameters(ids) },
    conclude: placed,
    faces: [placing(props, placed), owning(props)],
  })
}

function placing(props: StageProps, placed: (values: Values) => string): Face<Parameters> {
  const decisions = decisionsIn(props.words)
  const told = toldIn(props)
  const { say } = told
  return {
    ...{ id: 'decisions', name: say('decisions') },
    seen: (values) => <InHand {...{ decisions, values, ...told }} />,
    conclude: (values) => judged(decisions, values, told) ?? placed(values),
    values: (values) => {
      const { kind, months } = placementOf(values, String(values.inHand))
      return [
        { label: say('howLong'), value: durationTold(months, told) },
        { label: say('which'), value: kind ? say(kind) : '–' },
      ]
    },
    settings: (values, set) => <InHandControls {...{ decisions, values, set, props }} />,
  }
}

/** A decision that the room makes up. */
function owning(props: StageProps): Face<Parameters> {
  const told = toldIn(props)
  const { say, words } = told
  const { purpose, scope } = ownParameters
  return {
    ...{ id: 'own', name: say('own') },
    seen: (values) => <Reasons decision={ownDecision(values)} {...told} />,
    conclude: (values) => say('yours', { kind: kindsTold(classify(ownDecision(values)).best, say) }),
    values: (values) => {
      const { horizonMonths, ...own } = ownDecision(values)
      const named = (id: 'purpose' | 'scope') => words[id]?.options?.[own[id]]?.label ?? ''
      return [
        { label: words.horizon?.label ?? '', value: durationTold(horizonMonths, told) },
        { label: words.purpose?.label ?? '', value: named('purpose') },
        { label: words.scope?.label ?? '', value: named('scope') },
      ]
    },
    settings: (values, set) => (
      <>
        <DurationSlider
          {...{ id: 'horizons-own-months', parameter: 'horizon', ...told }}
          label={words.horizon?.label ?? ''}
          months={ownDecision(values).horizonMonths}
          change={(horizon) => set({ horizon })}
        />
        <Controls
          {...props}
          {...{ id: 'horizons-own', parameters: { purpose, scope }, state: values }}
          onSet={(parameter, value) => set({ [parameter]: value })}
        />
      </>
    ),
  }
}
