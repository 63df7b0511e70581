import type { Score } from '../items/item.ts'
import { type Certainty, certaintyLevels } from './level.ts'

/** Marks had at a level for a right answer, and for a wrong one (certainty-based marking: Gardner-Medwin 1995). */
export interface Stake {
  readonly right: number
  readonly wrong: number
}

/**
 * Honesty pays best: the expected marks p·right + (1 − p)·wrong are highest at level 1 below p = 2/3, at level 2 from
 * there to p = 4/5, at level 3 above.
 */
export const stakes: Readonly<Record<Certainty, Stake>> = {
  1: { right: 1, wrong: 0 },
  2: { right: 2, wrong: -2 },
  3: { right: 3, wrong: -6 },
}

/** An answer is right or wrong: only items scored 0 or 1 may be staked. */
export const marksOf = (level: Certainty, score: Score): number =>
  score === 1 ? stakes[level].right : stakes[level].wrong

/** Marks to be expected at a level by someone who is right with probability `p`, in [0, 1]. */
export const expectedMarks = (level: Certainty, p: number): number =>
  p * stakes[level].right + (1 - p) * stakes[level].wrong

/** The level that pays best at probability `p`, in [0, 1]; the lower of two that pay the same. */
export function bestLevel(p: number): Certainty {
  return certaintyLevels.reduce<Certainty>(
    (best, level) => (expectedMarks(level, p) > expectedMarks(best, p) ? level : best),
    1,
  )
}
