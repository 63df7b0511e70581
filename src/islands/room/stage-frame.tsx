import { type BallotStep, ballotSteps } from '../../learning/room/steps.ts'
import { canFillScreen, toggleWholeScreen } from '../../state/trainer/whole-screen.ts'
import type { BallotStrings, StageStrings } from './strings.ts'

interface Props {
  readonly step: BallotStep
  readonly strings: StageStrings
}

/** Where the vote is, and the ways out. */
export function StageHead({
  step,
  strings: t,
  names,
  leave,
}: Props & { readonly names: BallotStrings['steps']; readonly leave: () => void }) {
  return (
    <div class="stage-head">
      <ol class="stage-steps" aria-label={t.steps}>
        {ballotSteps.map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {names[one]}
          </li>
        ))}
      </ol>
      {canFillScreen() && (
        <button type="button" class="btn quiet" onClick={() => void toggleWholeScreen()}>
          {t.wholeScreen}
        </button>
      )}
      <button type="button" class="btn quiet" onClick={leave}>
        {t.leave}
      </button>
    </div>
  )
}

/** Back and on, always in the same place. */
export function StageActs({
  step,
  strings: t,
  back,
  next,
}: Props & { readonly back: () => void; readonly next: () => void }) {
  return (
    <div class="stage-acts">
      <button type="button" class="btn" aria-disabled={step === ballotSteps[0]} onClick={back}>
        {t.back}
      </button>
      <button type="button" class="btn primary" onClick={next}>
        {t.next[step]}
      </button>
      <p class="stage-keys">{t.keys}</p>
    </div>
  )
}
