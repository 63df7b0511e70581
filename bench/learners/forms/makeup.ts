import { type Bloom, bloomLevels, type ItemId } from '../../../src/learning/items/item.ts'
import { mean, standardDeviation } from '../statistics.ts'
import type { TrueItem } from './response-law.ts'
import type { FormPair } from './selectors.ts'

/** What two forms are made of, over learners. */
export interface Makeup {
  /** Mean Bloom level, from 1 (remember) to 5. */
  readonly bloomA: number
  readonly bloomB: number
  /** Of the difference between the two forms of a learner, in levels. */
  readonly bloomGapSd: number
  /** Mean true difficulty, in logits. */
  readonly difficultyA: number
  readonly difficultyB: number
  /** Of the difference between the two forms of a learner, in logits. */
  readonly difficultyGapSd: number
}

export function makeup(
  pairs: readonly FormPair[],
  bloomOf: ReadonlyMap<ItemId, Bloom>,
  items: ReadonlyMap<ItemId, TrueItem>,
): Makeup {
  const bloom = means(pairs, (id) => bloomLevels.indexOf(bloomOf.get(id) ?? 'remember') + 1)
  const difficulty = means(pairs, (id) => items.get(id)?.difficulty ?? 0)
  return {
    bloomA: bloom.a,
    bloomB: bloom.b,
    bloomGapSd: bloom.gapSd,
    difficultyA: difficulty.a,
    difficultyB: difficulty.b,
    difficultyGapSd: difficulty.gapSd,
  }
}

function means(pairs: readonly FormPair[], figure: (id: ItemId) => number) {
  const each = pairs.map(({ a, b }) => ({ a: mean(a.map(figure)), b: mean(b.map(figure)) }))
  return {
    a: mean(each.map(({ a }) => a)),
    b: mean(each.map(({ b }) => b)),
    gapSd: standardDeviation(each.map(({ a, b }) => b - a)),
  }
}
