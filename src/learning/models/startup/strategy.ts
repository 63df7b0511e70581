import { type Parameters, pick, type PickParameter } from '../parameters.ts'

/** One thing to choose: its id, the level it belongs to, the ids of what may be chosen. */
export interface Choice {
  readonly id: string
  readonly level: string
  readonly options: readonly string[]
}

/** `fits` 1, `strains` 0.5, `contradicts` 0. */
export const verdicts = ['fits', 'strains', 'contradicts'] as const
export type Verdict = (typeof verdicts)[number]

/** One side of a rule: any of these options of that choice. */
export interface Side {
  readonly choice: string
  readonly options: readonly string[]
}

/** Compares two choices, and says how they get on. It applies where both sides hold. */
export interface Rule {
  readonly id: string
  readonly between: readonly [Side, Side]
  readonly verdict: Verdict
  /** Above 0: how much it counts beside the others. */
  readonly weight: number
}

/** What was chosen, by choice; absent or `null` while nothing is. */
export type Chosen = Readonly<Record<string, string | null>>

/** Data of a case: it comes from the content. Levels are in the order of the choices. */
export interface Strategy {
  readonly choices: readonly Choice[]
  readonly rules: readonly Rule[]
}

/** For `encodeState` and `decodeState`: nothing is chosen at first. */
export function strategyParameters(choices: readonly Choice[]): Readonly<Record<string, PickParameter>> {
  return Object.fromEntries(choices.map(({ id, options }) => [id, pick(options)])) satisfies Parameters
}
