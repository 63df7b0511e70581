import { number } from '../parameters.ts'

/** Time is a share of the life drawn, sales and money are indices: the drawing has no years and no euros. */
export const lifeCycleParameters = {
  /** Where the reader stands. */
  at: number('share', { min: 0, max: 1, step: 0.01, default: 0.1 }),
  /** When half of the ceiling of sales is reached. */
  takeOff: number('share', { min: 0.2, max: 0.35, step: 0.01, default: 0.25 }),
  /** When the fall has taken half of it away. */
  replacement: number('share', { min: 0.75, max: 0.95, step: 0.01, default: 0.82 }),
  /** What launching costs at first. */
  launchCost: number('index', { min: 12, max: 40, step: 1, default: 24 }),
  /** Unit margin that rivals take away as the market fills. */
  rivalry: number('share', { min: 0.1, max: 0.25, step: 0.01, default: 0.18 }),
}
