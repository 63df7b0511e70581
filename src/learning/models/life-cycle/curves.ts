import type { StateOf } from '../parameters.ts'
import { type Point, sampled } from '../point.ts'
import type { lifeCycleParameters } from './life-cycle-parameters.ts'

/**
 * A drawing of an idea, not a forecast: no law makes a product follow it (Levitt 1965, Exploit the Product Life Cycle,
 * Harvard Business Review 43(6), names the stages; Dhalla & Yuspeh 1976, HBR 54(1), dispute them). The formulas are ours,
 * chosen for their shape.
 */
export type LifeCycle = StateOf<typeof lifeCycleParameters>

/** Share of the life over which the rise, the fall and the erosion of the margin spread. */
const riseWidth = 0.05
const fallWidth = 0.05
const erosionWidth = 0.08

const ceiling = 100
const firstMargin = 0.4
const runningCost = 3

/** From 0 to 1, 0.5 at `middle` (logistic function). */
export const logistic = (x: number, middle: number, width: number): number =>
  1 / (1 + Math.exp(-(x - middle) / width))

export const rise = (life: LifeCycle, x: number): number => logistic(x, life.takeOff, riseWidth)

/** What is not yet taken away by the fall. */
export const lasting = (life: LifeCycle, x: number): number => 1 - logistic(x, life.replacement, fallWidth)

/** Index, 0 to 100, at x in [0, 1]: a logistic rise times a logistic fall. */
export const sales = (life: LifeCycle, x: number): number => ceiling * rise(life, x) * lasting(life, x)

/** Share of sales: 0.4 at first, less what rivals take, half of it by the middle of the life drawn. */
export const unitMargin = (life: LifeCycle, x: number): number =>
  firstMargin - life.rivalry * logistic(x, 0.5, erosionWidth)

/** Index: the launch, which is over once sales have risen, and 3 at all times. */
export const stageCost = (life: LifeCycle, x: number): number =>
  life.launchCost * (1 - rise(life, x)) + runningCost

/** Index: margin × sales − stage cost. */
export const profit = (life: LifeCycle, x: number): number =>
  unitMargin(life, x) * sales(life, x) - stageCost(life, x)

const wholeLife = { from: 0, to: 1, count: 101 }

export const salesCurve = (life: LifeCycle): Point[] => sampled((x) => sales(life, x), wholeLife)
export const profitCurve = (life: LifeCycle): Point[] => sampled((x) => profit(life, x), wholeLife)

/** Where `rise` reaches `share`, in (0, 1): the logistic function inverted. */
export const whenRisenTo = (life: LifeCycle, share: number): number =>
  life.takeOff + riseWidth * Math.log(share / (1 - share))

/** Where `lasting` comes down to `share`. */
export const whenFallenTo = (life: LifeCycle, share: number): number =>
  life.replacement - fallWidth * Math.log(share / (1 - share))
