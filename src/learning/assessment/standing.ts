import type { Catalogue } from '../catalogue.ts'
import { sittingsOf } from '../progress/deeds.ts'
import type { AssessmentForm } from '../progress/event.ts'
import type { ProgressState } from '../progress/state.ts'
import { sittingResult, type SittingResult } from './sitting-result.ts'

/** Where a learner stands with a form. */
export interface Standing {
  /** The latest sitting, while something of it can still be answered. */
  readonly open: SittingResult | undefined
  /** The latest that is complete. */
  readonly complete: SittingResult | undefined
}

export function standingOf(
  form: AssessmentForm,
  state: ProgressState,
  course: Pick<Catalogue, 'modules' | 'items'>,
): Standing {
  const sittings = sittingsOf(state, form).map((sitting) => sittingResult(sitting, state, course))
  const latest = sittings.at(-1)
  return {
    open: latest && latest.unanswered.length > 0 ? latest : undefined,
    complete: sittings.findLast(({ isComplete }) => isComplete),
  }
}
