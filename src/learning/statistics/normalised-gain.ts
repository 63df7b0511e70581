import { mean } from 'simple-statistics'
import { type Figure, figure, noFigure } from './figure.ts'

/** Mean scores of one learner, in [0, 1]. */
export interface BeforeAfterScores {
  readonly before: number
  readonly after: number
}

export interface ClassGain {
  /** Learners who have both. */
  readonly n: number
  /** Averages of the class; `null` of nobody. */
  readonly before: number | null
  readonly after: number | null
  readonly gain: Figure
}

/**
 * What a class won of what there was to win: ⟨g⟩ = (post − pre) / (1 − pre), of the averages of the class (Hake 1998,
 * American Journal of Physics 66, 64–74), not the average of what each won. 1 at most; below 0 where it lost.
 */
export function classGain(scores: readonly BeforeAfterScores[]): ClassGain {
  if (scores.length === 0) return { n: 0, before: null, after: null, gain: noFigure('nobody') }
  const before = mean(scores.map((one) => one.before))
  const after = mean(scores.map((one) => one.after))
  return { n: scores.length, before, after, gain: gainOf(scores.length, before, after) }
}

function gainOf(n: number, before: number, after: number): Figure {
  if (n === 1) return noFigure('one-learner')
  if (before >= 1) return noFigure('all-right-before')
  return figure((after - before) / (1 - before))
}
