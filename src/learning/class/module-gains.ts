import { mean } from 'simple-statistics'
import type { ListedItem } from '../items/listed-item.ts'
import { type BeforeAfterScores, type ClassGain, classGain } from '../statistics/normalised-gain.ts'
import type { LearnerRecord } from './learner-record.ts'

export interface ModuleGain extends ClassGain {
  /** `null`: the whole course. */
  readonly module: string | null
  /** Learners who answered something of it before or after, not both: they are left out. */
  readonly leftOut: number
}

/** Of the modules that somebody was asked about, in the order of the course, then of all together. */
export function moduleGains(
  records: readonly LearnerRecord[],
  items: readonly ListedItem[],
  modules: readonly { readonly id: string }[],
): ModuleGain[] {
  const moduleOf = new Map(items.map(({ id, module }) => [id, module]))
  const inOrder = records.toSorted((a, b) => (a.learner < b.learner ? -1 : 1))
  return [...modules.map(({ id }) => id), null]
    .map((module) => gainOf(inOrder, module, (item) => module === null || moduleOf.get(item) === module))
    .filter(({ n, leftOut }) => n + leftOut > 0)
}

function gainOf(
  records: readonly LearnerRecord[],
  module: string | null,
  isIn: (item: string) => boolean,
): ModuleGain {
  const scores: BeforeAfterScores[] = []
  let leftOut = 0
  for (const { answers } of records) {
    const of = (moment: 'diagnostic' | 'final') =>
      answers.flatMap((answer) => (answer.moment === moment && isIn(answer.item) ? answer.score : []))
    const [before, after] = [of('diagnostic'), of('final')]
    if (before.length > 0 && after.length > 0) scores.push({ before: mean(before), after: mean(after) })
    else if (before.length + after.length > 0) leftOut += 1
  }
  return { module, leftOut, ...classGain(scores) }
}
