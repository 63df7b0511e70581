import { type LifeCycle, whenFallenTo, whenRisenTo } from './curves.ts'

export const stages = ['introduction', 'growth', 'maturity', 'decline'] as const
export type Stage = (typeof stages)[number]

/** When each stage begins, as a share of the life drawn. */
export type StageStarts = Readonly<Record<Stage, number>>

/**
 * Conventions of the drawing: growth begins where a fifth of the rise is done, maturity where nine tenths are, decline
 * where the fall has taken a fifth.
 */
export function stageStarts(life: LifeCycle): StageStarts {
  return {
    introduction: 0,
    growth: whenRisenTo(life, 0.2),
    maturity: whenRisenTo(life, 0.9),
    decline: whenFallenTo(life, 0.8),
  }
}

/** The stage at x in [0, 1]; a stage begins on its start. */
export function stageAt(life: LifeCycle, x: number): Stage {
  const starts = stageStarts(life)
  return stages.findLast((stage) => x >= starts[stage]) ?? 'introduction'
}
