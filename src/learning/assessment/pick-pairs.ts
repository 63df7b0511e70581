import type { ListedItem } from '../items/listed-item.ts'
import { repetition, unlikeness } from './likeness.ts'
import { leastSeen, type TimesSeen } from './seen-items.ts'

export type Pair = readonly [ListedItem, ListedItem]

/** How much less alike a pair may be than the best one, so that each learner's forms are others. See likeness.ts. */
const leeway = 5

/**
 * So many pairs out of `pool`, which holds twice as many items: alike within a pair, unlike what was taken before, and
 * by chance among those nearly so. Those seen least often are all taken before any other; where they are short, as
 * many pairs as can be hold one of them.
 */
export function pickPairs(
  pool: readonly ListedItem[],
  count: number,
  seen: TimesSeen,
  taken: readonly ListedItem[],
  random: () => number,
): readonly Pair[] {
  let left = pool
  const pairs: Pair[] = []
  while (pairs.length < count) {
    const pair = best(pairsIn(left, seen, count - pairs.length), [...taken, ...pairs.flat()], random)
    pairs.push(pair)
    left = left.filter((item) => !pair.includes(item))
  }
  return pairs
}

/** While there are enough, two of those seen least; else one of them with one of those seen next least. */
function pairsIn(left: readonly ListedItem[], seen: TimesSeen, wanted: number): readonly Pair[] {
  const fresh = leastSeen(left, seen)
  if (fresh.length >= 2 * wanted)
    return fresh.flatMap((one, at) => fresh.slice(at + 1).map((other): Pair => [one, other]))
  const others = leastSeen(
    left.filter((item) => !fresh.includes(item)),
    seen,
  )
  return fresh.flatMap((one) => others.map((other): Pair => [one, other]))
}

function best(pairs: readonly Pair[], taken: readonly ListedItem[], random: () => number): Pair {
  const repeats = new Map(pairs.flat().map((item) => [item, repetition(item, taken)]))
  const priced = pairs.map((pair) => {
    const [one, other] = pair
    const repeated = ((repeats.get(one) ?? 0) + (repeats.get(other) ?? 0)) / 2
    return { pair, cost: unlikeness(one, other) + repeated + leeway * random() }
  })
  return priced.reduce((best, one) => (one.cost < best.cost ? one : best)).pair
}
