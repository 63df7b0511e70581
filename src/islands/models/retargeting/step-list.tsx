import type { Snapshot } from '../../../learning/models/retargeting/follow.ts'
import { actionTold, factTold, learntAt, type Told } from './told.ts'

interface Props extends Told {
  readonly snapshots: readonly Snapshot[]
  readonly now: Snapshot
  readonly go: (step: number) => void
}

/** Everything the visitor does, each step with what it taught to whom; a step can be gone to. */
export function StepList({ snapshots, now, go, say }: Props) {
  return (
    <ol class="walked">
      {snapshots.map((snapshot) => {
        const { step, action } = snapshot
        return (
          <li key={step}>
            <button
              type="button"
              aria-current={step === now.step ? 'step' : undefined}
              onClick={() => go(step)}
            >
              <b>{say(`site-${action.site}`)}</b> {actionTold(action, { say })}
            </button>
            <ul>
              {learntAt(snapshot).map((fact) => (
                <li key={`${fact.party} ${fact.id}`}>
                  {say('learnt', { party: say(`party-${fact.party}`), fact: factTold(fact, { say }) })}
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}
