import { drawForms, formSize } from '../../../src/learning/assessment/draw-forms.ts'
import { poolsOf } from '../../../src/learning/assessment/pools.ts'
import { shares } from '../../../src/learning/assessment/shares.ts'
import type { ItemId } from '../../../src/learning/items/item.ts'
import type { ListedItem } from '../../../src/learning/items/listed-item.ts'
import { randomStream, shuffled } from '../../../src/learning/random.ts'

/** Two forms of one learner. */
export interface FormPair {
  readonly a: readonly ItemId[]
  readonly b: readonly ItemId[]
}

export interface Selector {
  readonly name: string
  readonly draw: (bank: readonly ListedItem[], seed: number) => FormPair
}

export const matched: Selector = {
  name: 'Triptyque',
  draw: (bank, seed) => {
    const { items, parallel } = drawForms(bank, { seed, seen: new Map() })
    return { a: items, b: parallel }
  },
}

/** Equal shares a module, as Triptyque has them; nothing else is looked at. */
export const byModule: Selector = {
  name: 'random within modules',
  draw: (bank, seed) => {
    const random = randomStream(seed)
    const pools = poolsOf(bank)
    const sizes = shares(
      new Map([...pools].map(([module, pool]) => [module, Math.floor(pool.length / 2)])),
      formSize,
    )
    const drawn = [...pools].map(([module, pool]) => {
      const size = sizes.get(module) ?? 0
      const ids = shuffled(pool, random).map(({ id }) => id)
      return { a: ids.slice(0, size), b: ids.slice(size, 2 * size) }
    })
    return { a: drawn.flatMap(({ a }) => a), b: drawn.flatMap(({ b }) => b) }
  },
}

export const naive: Selector = {
  name: 'random',
  draw: (bank, seed) => {
    const pool = [...poolsOf(bank).values()].flat()
    const ids = shuffled(pool, randomStream(seed)).map(({ id }) => id)
    return { a: ids.slice(0, formSize), b: ids.slice(formSize, 2 * formSize) }
  },
}
