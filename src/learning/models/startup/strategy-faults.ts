import type { Rule, Side, Strategy } from './strategy.ts'

/** What is wrong with the data of a case; `at` is the id of the choice or the rule. */
export interface StrategyFault {
  readonly kind:
    | 'repeated-choice'
    | 'repeated-rule'
    | 'repeated-option'
    | 'unknown-choice'
    | 'unknown-option'
    | 'same-choice'
    | 'bad-weight'
    | 'unknown-level'
    /** An option that no rule speaks of: choosing it changes nothing. */
    | 'silent-option'
  readonly at: string
  /** The option or the choice meant. */
  readonly name?: string
}

export function strategyFaults(strategy: Strategy): StrategyFault[] {
  return [
    ...repeated(strategy.choices.map(({ id }) => id)).map((at) => ({ kind: 'repeated-choice' as const, at })),
    ...repeated(strategy.rules.map(({ id }) => id)).map((at) => ({ kind: 'repeated-rule' as const, at })),
    ...strategy.choices.flatMap(({ id, options }) =>
      repeated(options).map((name) => ({ kind: 'repeated-option' as const, at: id, name })),
    ),
    ...strategy.rules.flatMap((rule) => ruleFaults(strategy, rule)),
    ...silentOptions(strategy),
  ]
}

function ruleFaults(strategy: Strategy, { id: at, between, weight }: Rule): StrategyFault[] {
  const [first, second] = between
  return [
    ...between.flatMap((side) => sideFaults(strategy, at, side)),
    ...(first.choice === second.choice ? [{ kind: 'same-choice' as const, at }] : []),
    ...(weight > 0 && Number.isFinite(weight) ? [] : [{ kind: 'bad-weight' as const, at }]),
  ]
}

function sideFaults({ choices }: Strategy, at: string, side: Side): StrategyFault[] {
  const choice = choices.find(({ id }) => id === side.choice)
  if (!choice) return [{ kind: 'unknown-choice', at, name: side.choice }]
  const unknown = side.options.filter((option) => !choice.options.includes(option))
  return unknown.map((name) => ({ kind: 'unknown-option', at, name }))
}

function silentOptions({ choices, rules }: Strategy): StrategyFault[] {
  const sides = rules.flatMap(({ between }) => between)
  const spoken = (choice: string, option: string) =>
    sides.some((side) => side.choice === choice && side.options.includes(option))
  return choices.flatMap(({ id, options }) =>
    options
      .filter((option) => !spoken(id, option))
      .map((name) => ({ kind: 'silent-option' as const, at: id, name })),
  )
}

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, at) => ids.indexOf(id) !== at)),
]
