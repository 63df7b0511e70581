import { bestLevel } from '../../../src/learning/certainty/marks.ts'
import type { Attempt } from '../../../src/learning/progress/event.ts'
import { dayMs } from '../../../src/learning/review/memory.ts'
import type { SimulatedItem } from '../bank.ts'
import type { Draws } from '../random-draws.ts'
import type { Scenario } from './scenario.ts'

export interface SimulatedAnswer {
  readonly attempt: Attempt
  /** Whether it was remembered; what the attempt tells may be otherwise. */
  readonly isRecalled: boolean
}

const tookMs = 20_000

/** An answer to an item that is recalled with the chance `recall`. Always takes as many draws. */
export function simulatedAnswer(
  { listed, guessing }: SimulatedItem,
  { atDays, recall }: { readonly atDays: number; readonly recall: number },
  { uniform, normal }: Draws,
  { guesses, slips, stakes }: Scenario,
): SimulatedAnswer {
  const isRecalled = uniform() < recall
  const isGuessed = uniform() < (guesses ? guessing : 0)
  const isTurned = uniform() < slips
  const felt = Math.min(1, Math.max(0, recall + (1 - recall) * guessing + 0.1 * normal()))
  const submittedAtMs = atDays * dayMs
  const attempt: Attempt = {
    type: 'attempt',
    id: '',
    item: listed.id,
    revision: listed.revision,
    context: 'review',
    response: {},
    score: (isRecalled || isGuessed) !== isTurned ? 1 : 0,
    certainty: stakes ? bestLevel(felt) : undefined,
    startedAtMs: submittedAtMs - tookMs,
    submittedAtMs,
  }
  return { attempt, isRecalled }
}
