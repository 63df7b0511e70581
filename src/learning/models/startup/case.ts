import type { Rule, Strategy, Verdict } from './strategy.ts'
import { type StrategyFault, strategyFaults } from './strategy-faults.ts'

export { verdicts } from './strategy.ts'

interface Named<Text> {
  readonly id: string
  readonly name: Text
}

export interface CaseLevel<Text = string> extends Named<Text> {
  readonly colour: string
  readonly lede: Text
}

export interface CaseChoice<Text = string> extends Named<Text> {
  readonly level: string
  readonly options: readonly Named<Text>[]
}

export interface CaseRule<Text = string> {
  readonly id: string
  /** Options by choice: of two choices. */
  readonly between: Readonly<Record<string, readonly string[]>>
  readonly verdict: Verdict
  readonly weight: number
  readonly why: Text
  /** Id of sources.yaml, where it states a fact. */
  readonly source?: string | undefined
}

/** What can be chosen, and every rule, as the content tells them. */
export interface Case<Text = string> {
  readonly levels: readonly CaseLevel<Text>[]
  readonly choices: readonly CaseChoice<Text>[]
  readonly rules: readonly CaseRule<Text>[]
}

/** The same without its words, as it is evaluated. */
export const strategyOf = <Text>({ choices, rules }: Case<Text>): Strategy => ({
  choices: choices.map(({ id, level, options }) => ({
    id,
    level,
    options: options.map((option) => option.id),
  })),
  rules: rules.map(({ id, between, verdict, weight }) => ({
    id,
    between: sidesOf(between),
    verdict,
    weight,
  })),
})

function sidesOf(between: CaseRule['between']): Rule['between'] {
  const [first, second] = Object.entries(between).map(([choice, options]) => ({ choice, options }))
  if (!first || !second) throw new Error('A rule compares two choices.')
  return [first, second]
}

/** What is wrong with the case, each with the rule or the choice it stands in. */
export const caseFaults = <Text>(of: Case<Text>): readonly StrategyFault[] => [
  ...strategyFaults(strategyOf(of)),
  ...of.choices
    .filter(({ level }) => !of.levels.some(({ id }) => id === level))
    .map(({ id, level }) => ({ kind: 'unknown-level' as const, at: id, name: level })),
]
