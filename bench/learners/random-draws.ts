import { randomStream, seedFrom } from '../../src/learning/random.ts'

/** Draws of one simulated thing: the same names give the same draws, whatever else was drawn before. */
export interface Draws {
  /** In [0, 1). */
  readonly uniform: () => number
  /** Standard normal. */
  readonly normal: () => number
}

export function drawsOf(...names: readonly (string | number)[]): Draws {
  const uniform = randomStream(seedFrom(names.join('/')))
  return { uniform, normal: () => normalFrom(uniform) }
}

/** Box & Muller (1958). 1 − u is never 0. */
const normalFrom = (uniform: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
