import type { SimulatedItem } from '../bank.ts'
import { declaredDifficulty } from '../declared-difficulty.ts'
import { drawsOf } from '../random-draws.ts'
import type { Trait } from './memory-model.ts'
import type { Scenario } from './scenario.ts'

/** Standard deviations: in logits of recall, and of the logarithm of how fast it fades. */
export const spreads = {
  ability: 1,
  difficultyError: 0.5,
  pair: 0.5,
  learnerFading: 0.15,
  itemFading: 0.15,
} as const

/** New items a day that the project proposes. */
export const newPerDay = 8

export const horizonDays = 120

export interface SimulatedLearner {
  readonly name: string
  readonly traitOf: (item: SimulatedItem) => Trait
  /** By day, the hour at which something is done, as a share of the day; `undefined` on days missed. */
  readonly hours: readonly (number | undefined)[]
}

/** The same number is the same person in every scenario, whatever is changed. */
export function simulatedLearner(
  seed: number,
  number: number,
  { missedDays, variety }: Pick<Scenario, 'missedDays' | 'variety'>,
): SimulatedLearner {
  const name = `${seed}/learner ${number}`
  const person = drawsOf(name)
  const ability = person.normal() * spreads.ability
  const fading = person.normal() * spreads.learnerFading
  const traitOf = ({ listed: { id, bloom } }: SimulatedItem): Trait => {
    const ofItem = drawsOf(seed, 'item', id)
    const difficulty = declaredDifficulty(bloom) + ofItem.normal() * spreads.difficultyError
    const itemFading = ofItem.normal() * spreads.itemFading
    const pair = drawsOf(name, 'with', id).normal() * spreads.pair
    return { ease: (ability - difficulty + pair) * variety, fading: (fading + itemFading) * variety }
  }
  const days = drawsOf(name, 'days')
  const hours = Array.from({ length: horizonDays }, () => {
    const [chance, hour] = [days.uniform(), (8 + 14 * days.uniform()) / 24]
    return chance < missedDays ? undefined : hour
  })
  return { name, traitOf, hours }
}

/** By item of the bank, in its order, the day on which it is met; `undefined` beyond the horizon. */
export function introductionDays({ hours }: Pick<SimulatedLearner, 'hours'>, count: number) {
  const days = hours.flatMap((hour, day) => (hour === undefined ? [] : [day]))
  return Array.from({ length: count }, (_, rank) => days[Math.floor(rank / newPerDay)])
}
