import { type Certainty, certaintyLevels } from '../certainty/level.ts'
import { stakes } from '../certainty/marks.ts'
import type { Attempt } from '../progress/event.ts'

/** Chances of being right, in [0, 1], between which a stake pays better than the others. */
export interface Band {
  readonly from: number
  readonly to: number
}

/** Whoever stakes at a level is right less often, as often or more often than makes that stake the wise one. */
export type CalibrationVerdict = 'too-sure' | 'fair' | 'too-modest'

export interface LevelCalibration {
  readonly level: Certainty
  readonly answers: number
  readonly right: number
  readonly band: Band
  /** `null` while there are too few answers to tell. */
  readonly verdict: CalibrationVerdict | null
}

/** With fewer answers at a level, one more or less would turn the verdict. */
export const leastAnswers = 5

/** How often the learner is right at each level of certainty (Gardner-Medwin 1995): of the attempts, those staked on. */
export function calibrationOf(attempts: Iterable<Attempt>): readonly LevelCalibration[] {
  const staked = [...attempts].filter(({ certainty, score }) => certainty !== undefined && score !== null)
  return certaintyLevels.map((level) => {
    const answered = staked.filter(({ certainty }) => certainty === level)
    const right = answered.filter(({ score }) => score === 1).length
    const [answers, band] = [answered.length, bandOf(level)]
    return { level, answers, right, band, verdict: verdictOf(right, answers, band) }
  })
}

/** Where a level pays best: from where it comes up with the level below, to where the level above does with it. */
export function bandOf(level: Certainty): Band {
  const at = certaintyLevels.indexOf(level)
  const [below, above] = [certaintyLevels[at - 1], certaintyLevels[at + 1]]
  return { from: below ? crossing(below, level) : 0, to: above ? crossing(level, above) : 1 }
}

/** The chance p at which p·right + (1 − p)·wrong is the same at both levels. */
function crossing(low: Certainty, high: Certainty): number {
  const loss = stakes[low].wrong - stakes[high].wrong
  return loss / (stakes[high].right - stakes[low].right + loss)
}

function verdictOf(right: number, answers: number, { from, to }: Band): CalibrationVerdict | null {
  if (answers < leastAnswers) return null
  const share = right / answers
  if (share < from) return 'too-sure'
  return share > to ? 'too-modest' : 'fair'
}
