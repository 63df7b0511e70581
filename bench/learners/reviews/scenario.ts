import { actR } from './act-r.ts'
import { type Forgetting, published } from './forgetting.ts'
import { fsrsControl } from './fsrs-control.ts'
import type { MemoryModel } from './memory-model.ts'
import { facts, multiscale, words } from './multiscale.ts'

/** What is assumed of learners. README.md tells what of it was fixed before schedules were compared. */
export interface Scenario {
  readonly name: string
  readonly model: MemoryModel
  /** Spreads between learners, items and pairs of them are multiplied by it. */
  readonly variety: number
  /** Share of the days on which nothing is learned nor reviewed. */
  readonly missedDays: number
  /** Whether what is not recalled may be guessed right. */
  readonly guesses: boolean
  /** Share of the answers that turn out the other way. */
  readonly slips: number
  /** Whether a stake is told with each answer. */
  readonly stakes: boolean
}

export const usual: Scenario = {
  name: 'usual',
  model: actR(),
  variety: 1,
  missedDays: 0.15,
  guesses: true,
  slips: 0,
  stakes: false,
}

export const otherModel: Scenario = { ...usual, name: 'multiscale, words', model: multiscale(words) }

const { decayIntercept, decayScale } = published
const other = (name: string, change: Partial<Scenario>): Scenario => ({ ...usual, ...change, name })
const fading = (name: string, change: Partial<Forgetting>): Scenario =>
  other(name, { model: actR({ forgetting: { ...published, ...change } }) })

/** The usual one with one thing changed at a time. */
export const otherScenarios: readonly Scenario[] = [
  fading('forgetting slower: a × 0.75', { decayIntercept: decayIntercept * 0.75 }),
  fading('forgetting faster: a × 1.25', { decayIntercept: decayIntercept * 1.25 }),
  fading('spacing matters less: c × 0.5', { decayScale: decayScale * 0.5 }),
  fading('spacing matters more: c × 1.5', { decayScale: decayScale * 1.5 }),
  other('harder: 60 % recalled after a day', { model: actR({ oneDayRecall: 0.6 }) }),
  other('easier: 90 % recalled after a day', { model: actR({ oneDayRecall: 0.9 }) }),
  other('a failed review counts half', { model: actR({ failureWeight: 0.5 }) }),
  other('all learners and items alike', { variety: 0 }),
  other('learners and items twice as unlike', { variety: 2 }),
  other('no day missed', { missedDays: 0 }),
  other('35 % of the days missed', { missedDays: 0.35 }),
  other('nothing guessed', { guesses: false }),
  other('10 % of the answers turned', { slips: 0.1 }),
  other('stakes told: hard and easy too', { stakes: true }),
  other('multiscale, facts', { model: multiscale(facts) }),
  { ...otherModel, name: 'multiscale, words, 35 % of the days missed', missedDays: 0.35 },
  { ...otherModel, name: 'multiscale, words, nothing guessed', guesses: false },
  other('control: forgetting as FSRS has it', { model: fsrsControl }),
  other('the same, all alike, nothing guessed nor missed', {
    model: fsrsControl,
    variety: 0,
    guesses: false,
    missedDays: 0,
  }),
]
