import type { Snapshot } from '../../../learning/models/retargeting/follow.ts'
import { AdvertTold } from './advert-told.tsx'
import { KnowledgeTable } from './knowledge-table.tsx'
import { StepList } from './step-list.tsx'
import { stepTold, type Told } from './told.ts'

interface Props extends Told {
  readonly snapshots: readonly Snapshot[]
  /** Place of the step that is looked at, from 0; the last one where it is beyond. */
  readonly at: number
  readonly go: (step: number) => void
}

/** Step by step: what is done, what each party then knows, whether the advert is there. */
export function Walk({ snapshots, at, go, ...told }: Props) {
  const { say } = told
  const now = snapshots[at] ?? snapshots.at(-1)
  if (!now) return null
  const last = snapshots.length - 1
  return (
    <section aria-labelledby="retargeting-steps">
      <h4 id="retargeting-steps">{say('steps')}</h4>
      <div class="acts needs-script">
        <button
          class="btn"
          type="button"
          aria-disabled={now.step === 0}
          onClick={() => go(Math.max(0, now.step - 1))}
        >
          {say('previous')}
        </button>
        <button
          class="btn"
          type="button"
          aria-disabled={now.step === last}
          onClick={() => go(Math.min(last, now.step + 1))}
        >
          {say('next')}
        </button>
      </div>
      <p class="at">{stepTold(now, last + 1, told)}</p>
      <div class="advert">
        <AdvertTold advert={now.advert} {...told} />
      </div>
      <KnowledgeTable now={now} {...told} />
      <StepList {...{ snapshots, now, go }} {...told} />
    </section>
  )
}
