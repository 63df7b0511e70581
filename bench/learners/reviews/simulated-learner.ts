import type { SimulatedItem } from '../bank.ts'
import { declaredDifficulty } from '../declared-difficulty.ts'
import { drawsOf } from '../random-draws.ts'
import type { Trait } from './forgetting.ts'
import { strengthFor } from './introduction.ts'
import type { Scenario } from './scenario.ts'

/** Standard deviations: in logits of recall, and of the logarithm of the decay intercept. */
export const spreads = { ability: 1, difficultyError: 0.5, pair: 0.5, learnerDecay: 0.15, itemDecay: 0.15 } as const

/** New items a day that the project proposes. */
export const newPerDay = 8

export const horizonDays = 120

export interface SimulatedLearner {
  readonly seed: string
  readonly traitOf: (item: SimulatedItem) => Trait
  /** By day, the hour at which something is done, as a share of the day; `undefined` on days missed. */
  readonly hours: readonly (number | undefined)[]
}

/** The same number is the same person in every scenario, whatever is changed. */
export function simulatedLearner(seed: number, number: number, scenario: Scenario): SimulatedLearner {
  const { forgetting, missedDays, variety } = scenario
  const name = `${seed}/learner ${number}`
  const person = drawsOf(name)
  const ability = person.normal() * spreads.ability * variety
  const learnerDecay = person.normal() * spreads.learnerDecay * variety
  const base = strengthFor(scenario.oneDayRecall, forgetting)
  const traitOf = (item: SimulatedItem): Trait => {
    const { id, bloom } = item.listed
    const ofItem = drawsOf(seed, 'item', id)
    const difficulty = declaredDifficulty(bloom) + ofItem.normal() * spreads.difficultyError
    const itemDecay = ofItem.normal() * spreads.itemDecay * variety
    const pair = drawsOf(name, 'with', id).normal() * spreads.pair * variety
    return {
      strength: base + forgetting.noise * (ability - difficulty * variety + pair),
      decayFactor: Math.exp(learnerDecay + itemDecay),
    }
  }
  const days = drawsOf(name, 'days')
  const hours = Array.from({ length: horizonDays }, () => {
    const [chance, hour] = [days.uniform(), (8 + 14 * days.uniform()) / 24]
    return chance < missedDays ? undefined : hour
  })
  return { seed: name, traitOf, hours }
}

/** By item of the bank, in its order, the day on which it is met; `undefined` beyond the horizon. */
export function introductionDays({ hours }: Pick<SimulatedLearner, 'hours'>, count: number) {
  const days = hours.flatMap((hour, day) => (hour === undefined ? [] : [day]))
  return Array.from({ length: count }, (_, rank) => days[Math.floor(rank / newPerDay)])
}
