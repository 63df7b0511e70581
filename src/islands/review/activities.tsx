import type { ComponentType, VNode } from 'preact'
import type { ChoiceItem } from '../../learning/items/choice.ts'
import type { ReviewItem, ReviewKind } from '../../learning/review/reviewable.ts'
import type { Circumstances } from '../answering/item-answering.ts'
import type { SorterProps } from '../sorter/props.ts'
import type { ReviewChoiceStrings } from './strings.ts'
import type { Sources } from './sources.ts'

/** The activity of an item, put in the circumstances given. */
export type Draw = (circumstances: Anew) => VNode
type Anew = Required<Pick<Circumstances, 'context' | 'anewAs'>>

interface Given {
  readonly from: Sources
  readonly choice: ReviewChoiceStrings
}
type Load = (item: ReviewItem, given: Given) => Promise<Draw>

/** The props of every island were made for it, where it was built; here they are passed on. */
type Code = () => Promise<unknown>

/** An island that takes what it fetches as it comes, and the circumstances. */
const plain =
  (name: string, code: Code): Load =>
  async ({ id }, { from }) => {
    const [island, shared, own] = await Promise.all([code(), from.interface(name), from.item(id)])
    const Island = island as ComponentType<object>
    return (circumstances) => <Island {...shared} {...own} {...{ circumstances }} />
  }

const staked =
  (name: string, code: Code): Load =>
  (item, given) =>
    plain(`staked-${name}`, async () => {
      const [{ withStakes }, island] = await Promise.all([import('../staking/shown-staking.tsx'), code()])
      return withStakes(island as ComponentType<object>)
    })(item, given)

const choice: Load = async ({ id, isWhole }, { from, choice }) => {
  const name = isWhole ? 'staked-choice' : 'choice'
  const [code, shared, own] = await Promise.all([
    import('./review-choice.tsx'),
    from.interface(name),
    from.item(id),
  ])
  const { item, locale } = own as { readonly item: ChoiceItem<string>; readonly locale: string }
  return (circumstances) => (
    <code.ReviewChoice {...{ item, locale, isWhole, shared, circumstances }} strings={choice} />
  )
}

const categorise: Load = async ({ id }, { from }) => {
  const [{ ReviewSorter }, own] = await Promise.all([import('./review-sorter.tsx'), from.item(id)])
  return (circumstances) => <ReviewSorter own={own as SorterProps} circumstances={circumstances} />
}

const number: Code = () => import('../number/number.tsx').then((code) => code.NumberEntry)
const textEntry: Code = () => import('../text-entry/text-entry.tsx').then((code) => code.TextEntry)

/** Every kind that reviews put has its activity here, or this does not compile. */
const activities: Readonly<Record<ReviewKind, Load>> = {
  choice,
  categorise,
  cloze: plain('cloze', () => import('../cloze/cloze.tsx').then((code) => code.Cloze)),
  order: plain('order', () => import('../order/order.tsx').then((code) => code.Order)),
  pairs: plain('pairs', () => import('../pairs/pairs.tsx').then((code) => code.Pairs)),
  number: staked('number', number),
  'text-entry': staked('text-entry', textEntry),
}

/** Fetches all that an item needs to be put; rejects while the network is away. */
export const loadActivity = (item: ReviewItem, given: Given): Promise<Draw> =>
  activities[item.kind](item, given)
