import type { ItemId } from '../items/item.ts'
import type { ListedItem } from '../items/listed-item.ts'
import { randomStream } from '../random.ts'
import { mixed } from './mixed-order.ts'
import { type Pair, pickPairs } from './pick-pairs.ts'
import { poolsOf } from './pools.ts'
import type { TimesSeen } from './seen-items.ts'
import { shares } from './shares.ts'

/** Questions of a form, where the bank has enough. */
export const formSize = 20

/** Two forms that ask for the same and share no item, each in the order in which it is put. */
export interface Forms {
  readonly items: readonly ItemId[]
  /** Kept for the other sitting. */
  readonly parallel: readonly ItemId[]
}

export interface Draw {
  readonly seed: number
  readonly seen: TimesSeen
}

/**
 * Draws two parallel forms from what is reserved and right or wrong as a whole: equal shares a module, and within one,
 * matched pairs, whose two go to the forms at random. Nothing is drawn that was seen while the module has something
 * unseen. A function of the bank's items, whatever their order; of a bank without any, empty forms.
 */
export function drawForms(bank: readonly ListedItem[], { seed, seen }: Draw): Forms {
  const random = randomStream(seed)
  const pools = poolsOf(bank)
  const halves = new Map([...pools].map(([module, pool]) => [module, Math.floor(pool.length / 2)]))
  const sizes = shares(halves, formSize)
  const pairs: Pair[] = []
  for (const [module, pool] of pools)
    pairs.push(...pickPairs(pool, sizes.get(module) ?? 0, seen, pairs.flat(), random))
  const dealt = pairs.map((pair) => deal(pair, seen, random))
  const form = (which: 0 | 1) =>
    mixed(
      dealt.map((pair) => pair[which]),
      random,
    ).map(({ id }) => id)
  return { items: form(0), parallel: form(1) }
}

/** Where one was seen less often, it is put now: who sits down is to meet what is new. */
function deal([one, other]: Pair, seen: TimesSeen, random: () => number): Pair {
  const difference = (seen.get(one.id) ?? 0) - (seen.get(other.id) ?? 0)
  const isOneFirst = difference === 0 ? random() < 0.5 : difference < 0
  return isOneFirst ? [one, other] : [other, one]
}
