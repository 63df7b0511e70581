import type { ItemId } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'
import { randomStream, shuffled } from '../random.ts'
import type { Draw } from './draw-forms.ts'
import { unlikeness } from './likeness.ts'
import { mixed } from './mixed-order.ts'
import { poolsOf } from './pools.ts'
import { leastSeen, type TimesSeen } from './seen-items.ts'

/**
 * One form to match another: for each item of `model` the nearest of its module, those seen least often first. What a
 * module can no longer give is left out.
 */
export function drawLike(
  bank: readonly ListedItem[],
  model: readonly ListedItem[],
  { seed, seen }: Draw,
): readonly ItemId[] {
  const random = randomStream(seed)
  const chosen = [...poolsOf(bank)].flatMap(([module, pool]) =>
    matches(
      model.filter((item) => item.module === module),
      shuffled(pool, random),
      seen,
    ),
  )
  return mixed(chosen, random).map(({ id }) => id)
}

function matches(
  model: readonly ListedItem[],
  pool: readonly ListedItem[],
  seen: TimesSeen,
): readonly ListedItem[] {
  let [sought, left] = [model, pool]
  const chosen: ListedItem[] = []
  while (sought.length > 0 && left.length > 0) {
    const fresh = leastSeen(left, seen)
    const pairs = sought.flatMap((like) =>
      fresh.map((item) => ({ like, item, cost: unlikeness(like, item) })),
    )
    const nearest = pairs.reduce((best, pair) => (pair.cost < best.cost ? pair : best))
    chosen.push(nearest.item)
    sought = sought.filter((item) => item !== nearest.like)
    left = left.filter((item) => item !== nearest.item)
  }
  return chosen
}
