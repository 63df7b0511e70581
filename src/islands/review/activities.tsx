import type { ComponentType, VNode } from 'preact'
import type { CategoriseItem } from '../../learning/items/categorise.ts'
import type { ChoiceItem } from '../../learning/items/choice.ts'
import type { ReviewItem, ReviewKind } from '../../learning/review/reviewable.ts'
import { drawRound } from '../../learning/sorting/draw-round.ts'
import { newSeed } from '../../state/seeds.ts'
import type { Circumstances } from '../answering/item-answering.ts'
import type { SorterProps } from '../sorter/props.ts'
import type { ReviewChoiceStrings } from './strings.ts'
import type { Sources } from './sources.ts'

/** The activity of an item, put in the circumstances given. */
export type Draw = (circumstances: Circumstances) => VNode

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
  const { item } = own as { readonly item: ChoiceItem<string> }
  return (circumstances) => (
    <code.ReviewChoice {...{ item, isWhole, shared, circumstances }} strings={choice} />
  )
}

/** Another round than in the lesson. The sections to reread are not on this page. */
const categorise: Load = async ({ id }, { from }) => {
  const [{ Sorter }, { BinSymbols }, own] = await Promise.all([
    import('../sorter/sorter.tsx'),
    import('../sorter/bin-symbols.tsx'),
    from.item(id),
  ])
  const props = own as SorterProps
  const bins = props.item.bins.map((bin) => ({ ...bin, section: undefined }))
  const item: CategoriseItem<string> = { ...props.item, bins }
  const round = drawRound(item, newSeed())
  return (circumstances) => (
    <div class="sort">
      <BinSymbols item={item} />
      <Sorter {...props} {...{ item, round, circumstances }} />
    </div>
  )
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
