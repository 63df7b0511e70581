import { logistic } from '../logistic.ts'

/**
 * ACT-R's declarative memory with a spacing effect (Pavlik & Anderson 2005, "Practice and forgetting effects on
 * vocabulary memory", Cognitive Science 29, 559–586). Every presentation leaves a trace, which fades by a power law:
 *
 *   m = β + ln Σ w · t^(−d),  d = c · e^m(when it was laid) + a,  chance of recall = 1 / (1 + e^((τ − m) / s))
 *
 * with t in scaled seconds. It shares no equation and no parameter with FSRS.
 */
export interface Forgetting {
  /** a: how fast the trace of what had been forgotten fades. */
  readonly decayIntercept: number
  /** c: how much faster one fades that was laid while much was still there. */
  readonly decayScale: number
  /** s */
  readonly noise: number
  /** τ */
  readonly threshold: number
  /** h: of a second outside the laboratory, how much counts. */
  readonly timeScale: number
}

/** As published, and as the benchmark of open-spaced-repetition (srs-benchmark, models/act_r.py) begins with them. */
export const published: Forgetting = {
  decayIntercept: 0.177,
  decayScale: 0.217,
  noise: 0.255,
  threshold: -0.704,
  timeScale: 0.025,
}

export interface Trace {
  readonly atDays: number
  readonly decay: number
  /** w */
  readonly weight: number
}

/** What is a learner's and an item's own. */
export interface Own {
  /** β */
  readonly strength: number
  /** On the decay intercept. */
  readonly decayFactor: number
}

const secondsInDay = 86_400

/** m, from the traces laid before `atDays`; −∞ of none. */
export function activation(
  traces: readonly Trace[],
  { strength }: Own,
  { timeScale }: Forgetting,
  atDays: number,
): number {
  let total = 0
  for (const trace of traces) {
    const age = atDays - trace.atDays
    if (age > 0) total += trace.weight * Math.max(1, age * secondsInDay * timeScale) ** -trace.decay
  }
  return strength + Math.log(total)
}

export const recallChance = (
  traces: readonly Trace[],
  own: Own,
  forgetting: Forgetting,
  atDays: number,
): number => logistic((activation(traces, own, forgetting, atDays) - forgetting.threshold) / forgetting.noise)

/** The traces with the one that a presentation leaves. */
export function withTrace(
  traces: readonly Trace[],
  own: Own,
  forgetting: Forgetting,
  { atDays, weight }: Pick<Trace, 'atDays' | 'weight'>,
): readonly Trace[] {
  const present = Math.exp(activation(traces, own, forgetting, atDays))
  const decay = forgetting.decayScale * present + forgetting.decayIntercept * own.decayFactor
  return [...traces, { atDays, weight, decay }]
}
