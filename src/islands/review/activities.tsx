import type { ComponentType, VNode } from 'preact'
import type { ChoiceItem } from '../../learning/items/choice.ts'
import type { ReviewItem, ReviewKind } from '../../learning/review/reviewable.ts'
import type { Circumstances } from '../answering/item-answering.ts'
import { rarer } from '../rarer-islands.ts'
import type { SorterProps } from '../sorter/props.ts'
import type { ReviewChoiceStrings } from './strings.ts'
import type { Sources } from './sources.ts'

/** The activity of an item, put in the circumstances given. */
export type Draw = (circumstances: Anew) => VNode
type Anew = Required<Pick<Circumstances, 'context' | 'draft'>>

interface Given {
  readonly from: Sources
  readonly choice: ReviewChoiceStrings
}
type Load = (item: ReviewItem, given: Given) => Promise<Draw>

/** An island of lessons by its name: it takes what it fetches as it comes, and the circumstances. */
const island =
  (name: string): Load =>
  async ({ id }, { from }) => {
    const [code, shared, own] = await Promise.all([rarer[name]?.(name), from.interface(name), from.item(id)])
    // The props of every island were made for it, where it was built; here they are passed on.
    const Island = code as ComponentType<object>
    return (circumstances) => <Island {...shared} {...own} {...{ circumstances }} />
  }

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

/** Every kind that reviews put has its activity here, or this does not compile. */
const activities: Readonly<Record<ReviewKind, Load>> = {
  choice,
  categorise,
  cloze: island('cloze'),
  order: island('order'),
  pairs: island('pairs'),
  number: island('staked-number'),
  'text-entry': island('staked-text-entry'),
}

/** Fetches all that an item needs to be put; rejects while the network is away. */
export const loadActivity = (item: ReviewItem, given: Given): Promise<Draw> =>
  activities[item.kind](item, given)
