import type { ItemId } from '../items/item.ts'
import type { BankPart, Loss, LossReason } from './bank-format.ts'

/** How many items a format takes whole, takes in part, and leaves out. */
export interface Tally {
  readonly whole: number
  readonly partly: number
  readonly leftOut: number
}

export function tally({ items }: BankPart, losses: readonly Loss[]): Tally {
  const having = (extent: Loss['extent']) =>
    new Set(losses.flatMap((loss) => (loss.extent === extent ? [loss.item] : [])))
  const [leftOut, partly] = [having('left-out').size, having('partly').size]
  return { whole: items.length - partly - leftOut, partly, leftOut }
}

/** What was lost for one reason. */
export interface LossGroup {
  readonly reason: LossReason
  readonly items: readonly ItemId[]
}

/** The losses of one extent by reason, the most frequent first; an item stands in each of its reasons. */
export function lossGroups(losses: readonly Loss[], extent: Loss['extent']): readonly LossGroup[] {
  const groups = new Map<LossReason, ItemId[]>()
  for (const loss of losses)
    if (loss.extent === extent) groups.set(loss.reason, [...(groups.get(loss.reason) ?? []), loss.item])
  return [...groups]
    .map(([reason, items]) => ({ reason, items }))
    .sort((one, other) => other.items.length - one.items.length)
}
