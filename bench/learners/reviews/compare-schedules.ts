import { retention } from '../../../src/learning/review/memory.ts'
import type { SimulatedItem } from '../bank.ts'
import { bootstrapped, type Estimate } from '../bootstrap.ts'
import { mean } from '../statistics.ts'
import { type Point, recallFor, reviewsFor } from './equal-retention.ts'
import type { Scenario } from './scenario.ts'
import { ladder, massed, never, ours, type Scheduler } from './schedulers.ts'
import { simulatedLearner } from './simulated-learner.ts'
import { type Outcome, simulateSchedule } from './simulate-schedule.ts'

export interface Schedule extends Outcome {
  readonly name: string
  /** Whether a learner may set it so; else it only serves to interpolate. */
  readonly isOffered: boolean
}

export interface Comparison {
  readonly scenario: string
  readonly schedules: readonly Schedule[]
  /** Reviews that Triptyque needs for the recall that the ladder gives, over the ladder's: above 1 it needs more. */
  readonly ratio: Estimate | null
  /** The same of the recall on day 120. */
  readonly ratioAtEnd: Estimate | null
  /** Recall that Triptyque gives with as many reviews as the ladder, less the ladder's. */
  readonly gain: Estimate | null
}

export interface Size {
  readonly learners: number
  /** Of the bank, one item in so many is followed. */
  readonly every: number
}

/** The ends only serve to interpolate: learners choose from 0.80 to 0.95. */
const dial = [0.7, 0.8, 0.85, 0.9, 0.95, 0.97]
const isOffered = (setting: number): boolean => setting >= retention.least && setting <= retention.most

const fixed = [never, massed, ladder]
const schedulers: readonly Scheduler[] = [...fixed, ...dial.map(ours)]

/** Of one learner, an outcome for each scheduler. */
type Person = readonly Outcome[]

/** The same learners under every schedule. */
export function compareSchedules(
  bank: readonly SimulatedItem[],
  scenario: Scenario,
  { learners, every }: Size,
  seed: number,
): Comparison {
  const people = Array.from({ length: learners }, (_, number): Person => {
    const learner = simulatedLearner(seed, number, scenario)
    return schedulers.map((scheduler) => simulateSchedule(learner, bank, scheduler, scenario, every))
  })
  return {
    scenario: scenario.name,
    schedules: schedulers.map(({ name }, at) => ({
      name,
      isOffered: at < fixed.length || isOffered(dial[at - fixed.length] ?? 0),
      ...averaged(people, at),
    })),
    ratio: bootstrapped(people, (some) => ratioOf(some, 'recall'), seed) ?? null,
    ratioAtEnd: bootstrapped(people, (some) => ratioOf(some, 'recallAtEnd'), seed) ?? null,
    gain: bootstrapped(people, gainOf, seed) ?? null,
  }
}

function averaged(people: readonly Person[], scheduler: number): Outcome {
  const outcomes = people.flatMap((person) => person[scheduler] ?? [])
  const of = (figure: keyof Outcome) => mean(outcomes.map((outcome) => outcome[figure]))
  return {
    reviewsPerItem: of('reviewsPerItem'),
    recall: of('recall'),
    recallAtEnd: of('recallAtEnd'),
    recallWhenPut: of('recallWhenPut'),
  }
}

type RecallFigure = 'recall' | 'recallAtEnd'

function pointAt(people: readonly Person[], scheduler: number, figure: RecallFigure): Point {
  const outcome = averaged(people, scheduler)
  return { reviews: outcome.reviewsPerItem, recall: outcome[figure] }
}

const ladderPoint = (people: readonly Person[], figure: RecallFigure): Point =>
  pointAt(people, schedulers.indexOf(ladder), figure)

const ownPoints = (people: readonly Person[], figure: RecallFigure): readonly Point[] =>
  dial.map((_, at) => pointAt(people, fixed.length + at, figure))

function ratioOf(people: readonly Person[], figure: RecallFigure): number | undefined {
  const { recall, reviews } = ladderPoint(people, figure)
  const needed = reviewsFor(recall, ownPoints(people, figure))
  return needed === undefined ? undefined : needed / reviews
}

function gainOf(people: readonly Person[]): number | undefined {
  const { recall, reviews } = ladderPoint(people, 'recall')
  const given = recallFor(reviews, ownPoints(people, 'recall'))
  return given === undefined ? undefined : given - recall
}
