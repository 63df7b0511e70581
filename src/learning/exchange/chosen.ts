import type { ListedItem } from '../items/listed-item.ts'

/** What is ticked: each objective where a lesson has items for it. */
export type Chosen = ReadonlySet<Aim>
type Aim = `${string} ${string}`

type Aimed = Pick<ListedItem, 'lesson' | 'objective' | 'reserved'>

const aimOf = ({ lesson, objective }: Aimed): Aim => `${lesson} ${objective}`

const aimsOf = (items: readonly Aimed[]): readonly Aim[] => [...new Set(items.map(aimOf))]

/** What is offered with, or without, what is kept for the assessments. */
export const offeredItems = <One extends Aimed>(items: readonly One[], isReservedToo: boolean) =>
  items.filter(({ reserved }) => isReservedToo || !reserved)

export const chosenItems = <One extends Aimed>(items: readonly One[], chosen: Chosen): readonly One[] =>
  items.filter((item) => chosen.has(aimOf(item)))

/** How a tick box stands that answers for all of `items`. */
export function tickOf(items: readonly Aimed[], chosen: Chosen): 'all' | 'some' | 'none' {
  const aims = aimsOf(items)
  const count = aims.filter((aim) => chosen.has(aim)).length
  if (count === 0) return 'none'
  return count === aims.length ? 'all' : 'some'
}

/** Ticks, or unticks, all that `items` are for. */
export function withTicked(chosen: Chosen, items: readonly Aimed[], isTicked: boolean): Chosen {
  const aims = aimsOf(items)
  const others = [...chosen].filter((aim) => !aims.includes(aim))
  return new Set(isTicked ? [...others, ...aims] : others)
}
