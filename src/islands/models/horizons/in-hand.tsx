import { gradeKind, gradePlace } from '../../../learning/models/horizons/grade-placement.ts'
import type { ToldDecision } from '../../../learning/models/horizons/told-decision.ts'
import { choice } from '../../../learning/models/parameters.ts'
import { Axis } from './axis.tsx'
import { pinsOf, placementOf, type Told, type Values } from './placement.ts'
import { valueOf } from './reasons.tsx'

/** The decision that the room speaks of, and how much of it is told. */
export const inHandParameters = (ids: readonly string[]) => ({
  inHand: choice(ids, ids[0] ?? ''),
  told: choice(['nothing', 'verdict', 'answer'], 'nothing'),
})

interface Props extends Told {
  readonly decisions: readonly ToldDecision[]
  readonly values: Values
}

/** In units of the drawing, in which its letters are measured too. */
const [width, height] = [620, 290]

/** The decision in hand, by its number, above all that are placed; then why, once it is told. */
export function InHand({ decisions, values, ...told }: Props) {
  const ids = decisions.map(({ id }) => id)
  const at = Math.max(0, ids.indexOf(String(values.inHand)))
  const decision = decisions[at]
  if (!decision) return null
  return (
    <div class="in-hand">
      <p class="stem">
        <span class="number">{at + 1}</span> {decision.text}
      </p>
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`}>
        <Axis pins={pinsOf(ids, values)} {...told} />
      </svg>
      <p class="why">{whyOf(decision, values, told)}</p>
    </div>
  )
}

/** Of a wrong kind the right one is not told at once: what to think of comes first. */
function whyOf(decision: ToldDecision, values: Values, told: Told): string {
  const { kind } = placementOf(values, decision.id)
  if (values.told === 'answer') return decision.why
  if (values.told === 'nothing' || !kind) return ''
  if (gradeKind(decision, kind) !== 'wrong') return decision.why
  const value = (criterion: 'purpose' | 'scope') => valueOf(criterion, decision, told)
  return told.say('thinkOf', { purpose: value('purpose'), scope: value('scope') })
}

/** What is said of where the room put it; `null` until it is asked for. */
export function judged(decisions: readonly ToldDecision[], values: Values, { say }: Told): string | null {
  const decision = decisions.find(({ id }) => id === values.inHand)
  if (!decision || values.told === 'nothing') return null
  const { kind, months } = placementOf(values, decision.id)
  if (!kind) return null
  const verdict = say(gradeKind(decision, kind), { kind: say(kind).toLowerCase() })
  return `${verdict}. ${say(gradePlace(decision, months).explanation)}`
}
