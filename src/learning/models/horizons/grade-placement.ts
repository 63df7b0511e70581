import { bandOf } from './bands.ts'
import { classify } from './classify.ts'
import type { Decision, Kind } from './decision.ts'

/** Whether a decision was put with the marketing it belongs to. */
export type KindVerdict = 'right' | 'defensible' | 'wrong'

export function gradeKind(decision: Decision, kind: Kind): KindVerdict {
  const { best, defensible } = classify(decision)
  if (best.includes(kind)) return 'right'
  return defensible.includes(kind) ? 'defensible' : 'wrong'
}

/** `right-band`: near, between or far, as it is, though not at its place. */
export type PlaceExplanation = 'right-place' | 'right-band' | 'too-near' | 'too-far'

export interface PlaceGrade {
  /** 1 at its place, 0.5 in its band, 0 elsewhere. */
  readonly score: number
  readonly explanation: PlaceExplanation
}

/** Nobody knows a horizon to the month: half or twice as long is still its place. */
const tolerance = 2

/** A decision put on the time axis at `placedMonths`, above 0. */
export function gradePlace({ horizonMonths }: Decision, placedMonths: number): PlaceGrade {
  const ratio = placedMonths / horizonMonths
  if (ratio >= 1 / tolerance && ratio <= tolerance) return { score: 1, explanation: 'right-place' }
  if (bandOf(placedMonths) === bandOf(horizonMonths)) return { score: 0.5, explanation: 'right-band' }
  return { score: 0, explanation: ratio < 1 ? 'too-near' : 'too-far' }
}
