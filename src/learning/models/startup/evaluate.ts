import type { Chosen, Rule, Side, Strategy, Verdict } from './strategy.ts'

/** In [0, 1]: Σ weight × value / Σ weight over the rules that applied; `null` where none did. */
export type Coherence = number | null

/** A level with itself (`a` twice), or two levels with each other. */
export interface Link {
  readonly levels: readonly [string, string]
  readonly coherence: Coherence
  readonly applied: readonly Rule[]
}

export interface Evaluation {
  /** The rules that applied, in the order of the table. Nothing else counts: the same choices give the same result. */
  readonly applied: readonly Rule[]
  readonly coherence: Coherence
  /** Over the rules that have a side in the level. */
  readonly levels: readonly { readonly level: string; readonly coherence: Coherence }[]
  /** Every pair of levels, each with itself first. */
  readonly links: readonly Link[]
  /** Choices where nothing is chosen yet. */
  readonly missing: readonly string[]
}

const values: Readonly<Record<Verdict, number>> = { fits: 1, strains: 0.5, contradicts: 0 }

export function evaluate({ choices, rules }: Strategy, chosen: Chosen): Evaluation {
  const levelOf = new Map(choices.map(({ id, level }) => [id, level]))
  const levels = [...new Set(levelOf.values())]
  const applied = rules.filter(({ between }) => between.every((side) => holds(side, chosen)))
  const touching = (level: string) =>
    applied.filter(({ between }) => between.some((side) => levelOf.get(side.choice) === level))
  return {
    applied,
    coherence: coherenceOf(applied),
    levels: levels.map((level) => ({ level, coherence: coherenceOf(touching(level)) })),
    links: pairsOf(levels).map((pair) => linkOf(pair, applied, levelOf)),
    missing: choices.filter(({ id }) => chosenFor(chosen, id) === null).map(({ id }) => id),
  }
}

const chosenFor = (chosen: Chosen, choice: string): string | null =>
  Object.hasOwn(chosen, choice) ? (chosen[choice] ?? null) : null

function holds({ choice, options }: Side, chosen: Chosen): boolean {
  const option = chosenFor(chosen, choice)
  return option !== null && options.includes(option)
}

function coherenceOf(rules: readonly Rule[]): Coherence {
  const total = rules.reduce((sum, rule) => sum + rule.weight, 0)
  if (total === 0) return null
  return rules.reduce((sum, rule) => sum + rule.weight * values[rule.verdict], 0) / total
}

const pairsOf = (levels: readonly string[]): [string, string][] =>
  levels.flatMap((first, at) => levels.slice(at).map((second): [string, string] => [first, second]))

function linkOf(
  levels: readonly [string, string],
  rules: readonly Rule[],
  levelOf: ReadonlyMap<string, string>,
): Link {
  const key = [...levels].sort().join()
  const applied = rules.filter(
    ({ between }) =>
      between
        .map((side) => levelOf.get(side.choice))
        .sort()
        .join() === key,
  )
  return { levels, coherence: coherenceOf(applied), applied }
}
