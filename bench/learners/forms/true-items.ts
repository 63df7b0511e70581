import type { ItemId } from '../../../src/learning/items/item.ts'
import type { SimulatedItem } from '../bank.ts'
import { declaredDifficulty } from '../declared-difficulty.ts'
import { drawsOf } from '../random-draws.ts'
import type { TrueItem } from './response-law.ts'

/** Of the logarithm of discriminations, whose median is 1. */
export const discriminationSpread = 0.3

/** One way in which the bank may truly be: `errorSd`, in logits, is how far difficulties are from those declared. */
export function trueItems(
  bank: readonly SimulatedItem[],
  errorSd: number,
  ...names: readonly (string | number)[]
): ReadonlyMap<ItemId, TrueItem> {
  return new Map(
    bank.map(({ listed: { id, bloom }, guessing }) => {
      const { normal } = drawsOf(...names, 'item', id)
      const difficulty = declaredDifficulty(bloom) + errorSd * normal()
      return [id, { difficulty, discrimination: Math.exp(discriminationSpread * normal()), guessing }]
    }),
  )
}
