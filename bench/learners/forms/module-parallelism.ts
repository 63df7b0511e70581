import type { ItemId } from '../../../src/learning/items/item.ts'
import { mean, standardDeviation } from '../statistics.ts'
import type { FormPair } from './selectors.ts'
import type { BothSat } from './sit-forms.ts'

/** Of the part of two forms that one module has, over learners. */
export interface ModuleParallelism {
  readonly itemsA: number
  readonly itemsB: number
  /** Share right, in [0, 1]. */
  readonly rightA: number
  readonly rightB: number
  /** Of the difference between the two scores of a learner, in items. */
  readonly differenceSd: number
}

/** `sat`: by learner, what came of the forms of the same place. */
export function moduleParallelism(
  pairs: readonly FormPair[],
  sat: readonly BothSat[],
  module: ReadonlySet<ItemId>,
): ModuleParallelism {
  const count = (ids: Iterable<ItemId>) => [...ids].filter((id) => module.has(id)).length
  const itemsA = mean(pairs.map(({ a }) => count(a)))
  const itemsB = mean(pairs.map(({ b }) => count(b)))
  const scores = sat.map(({ a, b }) => ({ a: count(a.right), b: count(b.right) }))
  return {
    itemsA,
    itemsB,
    rightA: mean(scores.map(({ a }) => a)) / itemsA,
    rightB: mean(scores.map(({ b }) => b)) / itemsB,
    differenceSd: standardDeviation(scores.map(({ a, b }) => b - a)),
  }
}
